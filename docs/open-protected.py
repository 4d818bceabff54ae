#!/usr/bin/env python3
"""Opens a protected diary without Cramp Diary: usage: open-protected.py DIARY PASSPHRASE-FILE OUT.sqlite

What is in the file is described in protected-format.md. Takes python3 with "cryptography", and Argon2id from that
(44 or newer) or from "argon2-cffi". Writes a plain SQLite file: it holds everything, so keep it where only you can read it.
"""
import hashlib
import os
import struct
import sys
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def argon2id(secret, salt, memory, passes, lanes):
    try:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
        return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(secret)
    except ImportError:
        from argon2.low_level import Type, hash_secret_raw
        return hash_secret_raw(secret, salt, passes, memory, lanes, 32, Type.ID, 19)


def slots(header):
    """Kind, cost, salt, sealed key, and the bytes that are authenticated with it, of each slot."""
    assert header[:16] == b"CrampDiarySealed", "not a protected diary"
    version, length, count = struct.unpack(">HHH", header[16:22])
    assert version == 1, "a newer format"
    assert hashlib.sha256(header[:length - 32]).digest() == header[length - 32:length], "the header is damaged"
    for at in range(22, 22 + 92 * count, 92):
        kind, derivation, memory, passes, lanes, salt, sealed = struct.unpack(">HHIII16s60s", header[at:at + 92])
        assert derivation == 1, "not Argon2id"
        yield kind, (memory, passes, lanes), salt, sealed, header[at:at + 32]


def opened(file, typed):
    length = struct.unpack(">H", file[18:20])[0]
    header, payload = file[:length], file[length:]
    code = typed.replace("-", "").replace(" ", "").upper()
    code = code.replace("I", "1").replace("L", "1").replace("O", "0")
    for kind, cost, salt, sealed, beside in slots(header):
        secret = unicodedata.normalize("NFC", typed) if kind == 1 else code
        try:
            key = AESGCM(argon2id(secret.encode(), salt, *cost)).decrypt(sealed[:12], sealed[12:], beside)
        except InvalidTag:
            continue
        return AESGCM(key).decrypt(payload[:12], payload[12:], header)
    sys.exit("the passphrase is not right")


if __name__ == "__main__":
    diary, passphrase, out = sys.argv[1:]
    with open(diary, "rb") as source, open(passphrase, encoding="utf-8-sig") as line:
        plain = opened(source.read(), line.readline().rstrip("\r\n"))
    with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
        target.write(plain)
