"""Passwords: which may be chosen, and argon2id over them (RFC 9106), a few at a time and off the event loop."""

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from prometheus_client import Counter

from decidable.kit.errors import AppError

SHORTEST = 12
LONGEST = 200
HASHER = PasswordHasher()
"""argon2-cffi's defaults: the low-memory profile of RFC 9106 (64 MiB, 3 passes, 4 lanes)."""
AT_ONCE = 4
"""Hashes under way at the same time: each takes 64 MiB."""

VERIFICATIONS = Counter("password_verifications_total", "Passwords that were compared with a hash.")
_hashing = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passwords")


class PasswordInvalid(AppError):
    """Nobody may choose this password."""

    code = "password_invalid"
    status = 422
    title = "The password cannot be used"


def check_password(password: str, email: str) -> str:
    """The password, if it may be chosen; raises `PasswordInvalid`, which never repeats it."""
    if len(password) < SHORTEST:
        raise PasswordInvalid(
            f"The password has {len(password)} characters; take at least {SHORTEST}, such as four words."
        )
    if len(password) > LONGEST:
        raise PasswordInvalid(f"The password has {len(password)} characters; take at most {LONGEST}.")
    if any("\ud800" <= character <= "\udfff" for character in password):
        raise PasswordInvalid("The password contains half a character (a lone surrogate); leave it out.")
    if len(set(password)) < 4:
        raise PasswordInvalid("The password repeats too few characters; take several words.")
    if password.strip().lower() in {email, email.partition("@")[0]}:
        raise PasswordInvalid("The password is the email address; take another one.")
    return password


async def hash_password(password: str) -> str:
    """The password as it is stored: an argon2id hash with its parameters and salt."""
    return await asyncio.get_running_loop().run_in_executor(_hashing, HASHER.hash, password)


async def verify_password(stored: str | None, password: str) -> bool:
    """Whether a password is the one of a stored hash. Without one, as much work is done for nothing."""
    VERIFICATIONS.inc()
    given = password[: LONGEST + 1].encode("utf-8", "surrogatepass")
    return await asyncio.get_running_loop().run_in_executor(_hashing, _verify, stored, given)


def is_outdated(stored: str) -> bool:
    """Whether a hash was made with other parameters than those of today."""
    return HASHER.check_needs_rehash(stored)


def _verify(stored: str | None, given: bytes) -> bool:
    nobodys = _nobodys()
    try:
        HASHER.verify(stored or nobodys, given)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


@lru_cache(maxsize=1)
def _nobodys() -> str:
    return HASHER.hash(secrets.token_bytes(32))
