"""The look in one place: colours, spacing and type, for light and for dark surfaces.

Text colours keep ≥ 4.5 : 1 on their surface, marks ≥ 3 : 1; a test measures it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from counterfoil.domain.snapshot import Level
from counterfoil.ui import language

STEP = 4  # every distance is a multiple
RADIUS = 10
CARD_PADDING = 20
GAP = 16
TITLE_PX, SENTENCE_PX, BODY_PX, SMALL_PX, AXIS_PX = 20, 15, 13, 12, 11
ROW_HEIGHT = 28
HEAT_SHARES = (0.28, 0.5, 0.75, 1.0)
ROLES = {  # what a label is for: size and weight
    "title": (TITLE_PX, QFont.Weight.DemiBold),
    "sentence": (SENTENCE_PX, QFont.Weight.DemiBold),
    "heading": (BODY_PX, QFont.Weight.DemiBold),
    "body": (BODY_PX, QFont.Weight.Normal),
    "secondary": (SMALL_PX, QFont.Weight.Normal),
    "value": (SMALL_PX, QFont.Weight.Normal),
    "faint": (SMALL_PX, QFont.Weight.Normal),
    "wrong": (SMALL_PX, QFont.Weight.Normal),
    "tag": (AXIS_PX, QFont.Weight.Normal),
    "key": (AXIS_PX, QFont.Weight.Medium),
    "step": (SMALL_PX, QFont.Weight.DemiBold),
    "code": (SMALL_PX, QFont.Weight.Normal),
    "axis": (AXIS_PX, QFont.Weight.Normal),
}

FACES = {  # in one of these all of a word is found; left alone, a system may take each sign from another one
    "zh_CN": (
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "Microsoft YaHei",
        "PingFang SC",
        "WenQuanYi Micro Hei",
    ),
    "ko": ("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic"),
}


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours as `#rrggbb`. `provider` and `own` mean the same two things on every surface."""

    rail: str
    ground: str
    panel: str
    line: str
    text: str
    muted: str
    faint: str
    track: str  # the unfilled part of a ring or bar
    provider: str
    own: str
    on_own: str  # text on `own`
    band: str
    gap: str  # between the two counters: pale, as it is no alarm by itself
    limit: str
    stack: tuple[str, ...]  # hues of stacked bars, most frequent first
    calm: str
    watch: str
    warn: str
    critical: str
    exhausted: str
    unknown: str

    def level(self, level: Level) -> str:
        """The hue of a level; its shape is drawn elsewhere and means the same without hue."""
        return {
            Level.UNKNOWN: self.unknown,
            Level.CALM: self.calm,
            Level.WATCH: self.watch,
            Level.WARN: self.warn,
            Level.CRITICAL: self.critical,
            Level.EXHAUSTED: self.exhausted,
        }[level]


LIGHT = Palette(
    rail="#e9ecf1",
    ground="#f3f5f8",
    panel="#ffffff",
    line="#dfe3ea",
    text="#1a202c",
    muted="#566070",
    faint="#626c7c",
    track="#d8dee8",
    provider="#b36b0b",
    own="#1f66d6",
    on_own="#ffffff",
    band="#d5e4fb",
    gap="#f4e7d1",
    limit="#c22f4e",
    stack=("#3f7fe8", "#2e9c74", "#b8801f", "#8b62d0", "#c2587a", "#7b8798"),
    calm="#4a5568",
    watch="#ad7a00",
    warn="#d0540f",
    critical="#c22f4e",
    exhausted="#c22f4e",
    unknown="#626c7c",
)

DARK = Palette(
    rail="#0c0e12",
    ground="#111418",
    panel="#1b1f26",
    line="#2a303a",
    text="#eef1f6",
    muted="#a4adba",
    faint="#8b95a4",
    track="#363d49",
    provider="#f0ad3e",
    own="#62a5f7",
    on_own="#0c0e12",
    band="#25395a",
    gap="#43361f",
    limit="#ef6078",
    stack=("#5b9bf3", "#45b18a", "#d9a548", "#a98be6", "#df85a2", "#95a1b2"),
    calm="#dde3ec",
    watch="#f0bd4e",
    warn="#f5895a",
    critical="#f26a82",
    exhausted="#f26a82",
    unknown="#97a1b0",
)


def current() -> Palette:
    """The palette of the desktop's colour scheme now; where it names none, its window colour tells."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def heat(palette: Palette) -> tuple[str, ...]:
    """Steps of one hue from little to much, for the days of the calendar."""
    return tuple(_mixed(palette.panel, palette.own, share) for share in HEAT_SHARES)


def legible(palette: Palette, surface: str) -> str:
    """Whichever of panel and text colour stands out more from a surface."""
    return max((palette.panel, palette.text), key=lambda ink: contrast(ink, surface))


def _mixed(one: str, other: str, share: float) -> str:
    parts = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in parts)


def font(role: str) -> QFont:
    """The system's face in the size and weight of a role, with digits of one width."""
    pixels, weight = ROLES[role]
    made = QFont(QGuiApplication.font())
    if faces := FACES.get(language.spoken()):
        made.setFamilies([QFontInfo(made).family(), *faces])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    if role == "code":
        made.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two `#rrggbb` colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
