; The installer for Windows, made by `python -m windows.installer` with Inno Setup 6. It installs for one user and asks for no
; administrator. Start at login is the program's own switch; the ledger is neither made nor touched here.

#ifndef Version
  #error Version, FourNumbers, Frozen and Icon are said by installer.py.
#endif
#define Root SourcePath + "..\.."

[Setup]
AppId=io.github.counterfoil.Counterfoil
AppName=Counterfoil
AppVersion={#Version}
AppPublisher=The Counterfoil authors
VersionInfoVersion={#FourNumbers}
DefaultDirName={localappdata}\Programs\Counterfoil
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; the oldest that Qt 6.8 and later run on
MinVersion=10.0.17763
DisableDirPage=auto
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\counterfoil-tray.exe
OutputBaseFilename=counterfoil-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; what still holds a file after it was asked to quit, such as a status line, is named with the offer to close it
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "korean"; MessagesFile: "compiler:Languages\Korean.isl"

[CustomMessages]
english.StartNow=Start Counterfoil
german.StartNow=Counterfoil starten
korean.StartNow=Counterfoil 시작
english.LedgerStays=Counterfoil was removed. Your ledger and settings were left where they are:%n%n%1%n%nA ledger that you keep elsewhere stays there as well.
german.LedgerStays=Counterfoil wurde entfernt. Ihr Journal und Ihre Einstellungen liegen weiterhin hier:%n%n%1%n%nEin Journal an einem anderen Ort bleibt ebenfalls dort.
korean.LedgerStays=Counterfoil을 제거했습니다. 장부와 설정은 그대로 남아 있습니다:%n%n%1%n%n다른 곳에 둔 장부도 그대로 남아 있습니다.

[InstallDelete]
; libraries of an older version would be loaded beside the new ones; nothing of the user's lies in this folder
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Counterfoil"; Filename: "{app}\counterfoil-tray.exe"; AppUserModelID: "Counterfoil.Counterfoil"

[Registry]
; the switch in the program writes these; without the program they would lead nowhere
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Counterfoil"; Flags: dontcreatekey uninsdeletevalue
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"; ValueType: none; ValueName: "Counterfoil"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\counterfoil-tray.exe"; Description: "{cm:StartNow}"; Flags: nowait postinstall skipifsilent

[Code]
{ A Counterfoil of this user that runs is asked to quit, and waited for. Whether it did is not asked: a program }
{ that is broken must not stand in the way, and what still runs is found by CloseApplications. }
procedure AskToQuit();
var
  Tool: String;
  Code: Integer;
begin
  Tool := ExpandConstant('{app}\counterfoil.exe');
  if FileExists(Tool) then
    Exec(Tool, 'tray --quit', '', SW_HIDE, ewWaitUntilTerminated, Code);
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  AskToQuit();
  Result := '';
end;

function InitializeUninstall(): Boolean;
begin
  AskToQuit();
  Result := True;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Said: String;
begin
  if CurUninstallStep <> usPostUninstall then
    Exit;
  Said := FmtMessage(CustomMessage('LedgerStays'), [ExpandConstant('{localappdata}\counterfoil')]);
  Log(Said);
  if not UninstallSilent() then
    MsgBox(Said, mbInformation, MB_OK);
end;
