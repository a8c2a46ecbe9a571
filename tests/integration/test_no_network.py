"""The wall between the suite and the network: what it stops, and what it lets through."""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import suppress

import pytest
from PySide6.QtNetwork import QTcpSocket

from tests.conftest import KERNEL_BLOCKS
from tests.no_network import sitecustomize as network

needs_kernel = pytest.mark.skipif(not KERNEL_BLOCKS, reason="no seccomp on this system")
ASK = "import socket; socket.socket(socket.AF_INET)"


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_a_socket_of_the_internet_cannot_be_made(family: socket.AddressFamily) -> None:
    with pytest.raises(network.NetworkIsBlocked):
        socket.socket(family, socket.SOCK_STREAM)
    assert len(network.attempts) == 1
    network.attempts.clear()


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "http://[::1]:9/", "https://name.test/"])
def test_no_library_gets_around_it(url: str) -> None:
    with pytest.raises((network.NetworkIsBlocked, urllib.error.URLError)):
        urllib.request.urlopen(url, timeout=1)
    assert network.attempts
    network.attempts.clear()


def test_an_attempt_is_remembered_though_its_error_is_swallowed() -> None:
    with suppress(RuntimeError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    assert "192.0.2.1" in network.attempts[0]
    network.attempts.clear()


def test_local_sockets_work() -> None:
    near, far = socket.socketpair()
    with near, far, socket.socket(socket.AF_UNIX), socket.socket(fileno=os.dup(near.fileno())) as again:
        again.sendall(b"here")
        assert far.recv(4) == b"here"


def test_a_child_process_is_blocked_too() -> None:
    ended = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=False)
    assert "NetworkIsBlocked" in ended.stderr


@needs_kernel
def test_a_child_without_our_environment_is_blocked_by_the_kernel() -> None:
    ended = subprocess.run(
        [sys.executable, "-I", "-c", ASK], env={}, capture_output=True, text=True, check=False
    )
    assert "PermissionError" in ended.stderr


@needs_kernel
def test_code_that_is_not_python_is_blocked_by_the_kernel() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    for family, error in ((socket.AF_INET, errno.EACCES), (socket.AF_INET6, errno.EACCES)):
        assert libc.socket(int(family), 1, 0) == -1
        assert ctypes.get_errno() == error
    qt = QTcpSocket()
    qt.connectToHost("127.0.0.1", 9)
    assert not qt.waitForConnected(200)
    assert qt.error() is not QTcpSocket.SocketError.ConnectionRefusedError
