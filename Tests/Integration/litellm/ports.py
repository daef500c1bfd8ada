"""Ports of 127.0.0.1, chosen by the kernel."""

import socket

LOOPBACK = "127.0.0.1"


def reserve_port() -> socket.socket:
    """A socket bound to a free port but not listening on it.

    While it is open the kernel gives the port to nobody and refuses connections to it. Linux lets a server that sets
    SO_REUSEADDR, as all of them do here, listen on it all the same.
    """
    reservation = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    reservation.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reservation.bind((LOOPBACK, 0))
    return reservation


def port_of(bound: socket.socket) -> int:
    """The port that the socket is bound to."""
    port: int = bound.getsockname()[1]
    return port
