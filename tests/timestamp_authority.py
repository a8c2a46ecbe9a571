"""A time-stamp authority on this machine, made with the `openssl` command: root, certificates, replies."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from counterfoil.domain.checkpoint import Checkpoint

SETTINGS = """
[req]
distinguished_name = name
prompt = no
[name]
CN = unused
[ca]
default_ca = authority
[authority]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = supplied
[issuing]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[stamping]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[plain]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
[tsa]
default_tsa = stamps
[stamps]
serial = serial
crypto_device = builtin
signer_digest = {digest}
default_policy = 1.3.6.1.4.1.55555.1
digests = sha1, sha256, sha384, sha512
accuracy = secs:1
tsa_name = yes
ess_cert_id_alg = sha256
"""
CHECKPOINT = Checkpoint("0f3ac4de-1111-4222-8333-44445555aaaa", 1204, "c0ffee" + "5a" * 29, 1_763_730_000_123)
ALWAYS = ("20000101000000Z", "20991231235959Z")
KEYS = {"rsa": ("RSA", "rsa_keygen_bits:2048"), "ec": ("EC", "ec_paramgen_curve:P-256")}
STAMP_CONTENT = "1.2.840.113549.1.9.16.1.4"  # id-smime-ct-TSTInfo


@dataclass(frozen=True, slots=True)
class Authority:
    """Keeps its keys in `folder`; `root.pem` and each signer's `NAME.pem` can be handed out."""

    folder: Path

    def certificate(self, name: str) -> bytes:
        """One certificate in PEM form."""
        return (self.folder / f"{name}.pem").read_bytes()

    def add_signer(
        self,
        name: str,
        *,
        kind: str = "ec",
        purpose: str = "stamping",
        valid: tuple[str, str] = ALWAYS,
        by: str = "root",
        title: str = "Stamps",
    ) -> None:
        """A certificate made out by another. `kind` rsa or ec, `purpose` stamping, plain or issuing."""
        self._key(name, kind)
        self._certify(name, purpose, valid, f"/O=Local Authority/CN={title}", "-cert", f"{by}.pem", by=by)

    def reply(self, request: bytes, *, signer: str = "tsa", along: str | None = None) -> bytes:
        """The answer to a request, with the certificate `along` in it too; that may be a refusal."""
        (self.folder / "query").write_bytes(request)
        keys = ("-signer", f"{signer}.pem", "-inkey", f"{signer}.key")
        chain = ("-chain", f"{along}.pem") if along else ()
        self.openssl("ts", "-reply", "-queryfile", "query", *keys, *chain, "-out", "answer")
        return (self.folder / "answer").read_bytes()

    def signed_again(self, reply: bytes, *, signer: str, at: str | None = None) -> bytes:
        """The same text, and time unless `at` ("20050101120000Z"), signed by any certificate whatever."""
        (self.folder / "answer").write_bytes(reply)
        self.openssl("ts", "-reply", "-in", "answer", "-token_out", "-out", "token")
        self.openssl("cms", "-verify", "-noverify", "-inform", "DER", "-in", "token", "-out", "content")
        if at is not None:
            content = (self.folder / "content").read_bytes()
            (self.folder / "content").write_bytes(re.sub(rb"(?<=\x18\x0f)\d{14}Z", at.encode(), content))
        keys = ("-signer", f"{signer}.pem", "-inkey", f"{signer}.key")
        form = ("-binary", "-nodetach", "-cades", "-outform", "DER", "-econtent_type", STAMP_CONTENT)
        self.openssl("cms", "-sign", "-in", "content", *form, *keys, "-out", "token")
        self.openssl("ts", "-reply", "-in", "token", "-token_in", "-out", "answer")
        return (self.folder / "answer").read_bytes()

    def query(self, text: str, *words: str) -> bytes:
        """A request written by openssl itself over a text of one's own."""
        (self.folder / "data").write_text(text, encoding="utf-8", newline="")
        self.openssl("ts", "-query", "-data", "data", *words, "-out", "query")
        return (self.folder / "query").read_bytes()

    def openssl(self, *words: str) -> str:
        """Run one command in the folder and return what it printed."""
        surroundings = {**os.environ, "OPENSSL_CONF": str(self.folder / "settings")}
        done = subprocess.run(
            ["openssl", *words], cwd=self.folder, env=surroundings, capture_output=True, check=False
        )
        assert done.returncode == 0, f"openssl {' '.join(words)}: {done.stderr.decode()}"
        return done.stdout.decode()

    def _key(self, name: str, kind: str) -> None:
        algorithm, option = KEYS[kind]
        self.openssl("genpkey", "-algorithm", algorithm, "-pkeyopt", option, "-out", f"{name}.key")

    def make_root(self) -> None:
        """A root of its own, older than any stamp."""
        self._key("root", "ec")
        self._certify("root", "issuing", ALWAYS, "/O=Local Authority/CN=Root", "-selfsign", by="root")

    def _certify(
        self, name: str, purpose: str, valid: tuple[str, str], subject: str, *issuer: str, by: str
    ) -> None:
        self.openssl("req", "-new", "-utf8", "-key", f"{name}.key", "-subj", subject, "-out", f"{name}.csr")
        files = ("-in", f"{name}.csr", "-out", f"{name}.pem", *issuer, "-keyfile", f"{by}.key")
        dates = ("-startdate", valid[0], "-enddate", valid[1])
        self.openssl("ca", "-batch", "-notext", "-utf8", "-extensions", purpose, *files, *dates)


def make_authority(folder: Path, *, digest: str = "sha256") -> Authority:
    """A root and no signer yet; stamps are signed with `digest`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings").write_text(SETTINGS.format(digest=digest), encoding="utf-8")
    (folder / "index").touch()
    (folder / "serial").write_text("1F\n", encoding="ascii")
    authority = Authority(folder)
    authority.make_root()
    return authority
