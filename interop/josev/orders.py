"""Orders to a warm Josev: JSON objects on standard input, one a line. Starting a JVM for every session would cost more than the session."""
import asyncio
import json
import os
import sys


async def orders():
    """Every order until standard input ends, after which nothing of Josev's own clean-up is waited for."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    print("ready for orders", flush=True)
    while line := await reader.readline():
        yield json.loads(line)
    sys.stderr.flush()
    os._exit(0)


def tls_of(writer) -> dict:
    """What TLS has agreed on; empty without TLS."""
    session = writer.get_extra_info("ssl_object")
    if session is None:
        return {}
    # Python's own certificate dictionary stays empty for a peer that was not asked for a certificate.
    return {"version": session.version(), "cipher": session.cipher()[0], "peer": bool(session.getpeercert(binary_form=True))}
