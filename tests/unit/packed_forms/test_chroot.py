"""What is typed on a bare Debian, and what of this machine's configuration goes into it."""

from __future__ import annotations

from chroot.bare import apt_settings, network, sources
from chroot.try_installs import typed, ways
from doc_commands import FRESH, ROOT, commands

DUMP = """\
APT::Architecture "amd64";
Acquire::http::Proxy "http://proxy.example:3128";
Acquire::https::CAInfo "/etc/ssl/own.pem";
Acquire::Languages "";
Acquire::Languages:: "none";
Acquire::IndexTargets::deb::Packages::KeepCompressed "1";
Dir::Etc "etc/apt";
"""


def test_only_the_ways_to_the_network_are_taken_over_from_apt() -> None:
    assert list(apt_settings(DUMP.splitlines())) == [
        'Acquire::http::Proxy "http://proxy.example:3128";',
        'Acquire::https::CAInfo "/etc/ssl/own.pem";',
    ]


def test_only_the_ways_to_the_network_are_taken_over_from_the_environment() -> None:
    given = {"PIP_INDEX_URL": "i", "https_proxy": "p", "NO_PROXY": "n", "SSL_CERT_FILE": "c", "HOME": "/h"}
    assert network(given).keys() == given.keys() - {"HOME"}


def test_a_release_comes_with_its_updates() -> None:
    assert sources("bookworm", "http://deb.debian.org/debian/").splitlines() == [
        "deb http://deb.debian.org/debian/ bookworm main",
        "deb http://deb.debian.org/debian/ bookworm-updates main",
        "deb http://deb.debian.org/debian-security bookworm-security main",
    ]


def test_each_way_ends_with_the_line_that_starts_the_app() -> None:
    lines = ["sudo apt install ./a.deb", "counterfoil", "sudo apt install git", "make run", "make test"]
    assert list(ways(lines)) == [
        (("sudo apt install ./a.deb",), "counterfoil"),
        (("sudo apt install git",), "make run"),
    ]


def test_the_readme_tells_of_both_ways() -> None:
    lines = [one.text for one in commands(ROOT / "README.md") if one.where == FRESH]
    assert [start for _, start in ways(lines)] == ["counterfoil", "make run"]


def test_root_types_no_sudo_and_is_asked_nothing() -> None:
    line = typed("sudo apt install ./counterfoil_0.1.0_amd64.deb")
    assert line == "apt-get install --yes --no-install-recommends /media/counterfoil_0.1.0_amd64.deb"
