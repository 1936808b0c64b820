"""Every setting, read once from the environment. A test compares `docs/reference/settings.md` with it."""

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from decidable.kit.errors import AppError, Problem
from decidable.kit.sealing import kept_secret, read_secret

PREFIX = "DECIDABLE_"
MIB = 1024 * 1024


class SettingsInvalid(AppError):
    """Variables of the environment hold what cannot be used."""

    code = "settings_invalid"
    title = "A setting cannot be used"


def _absolute(path: Path) -> Path:
    return path.expanduser().absolute()


class Settings(BaseSettings):
    """What a deployment may choose: sizes in bytes, times in seconds, defaults safe on one machine."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, extra="ignore", env_ignore_empty=True, populate_by_name=True
    )

    env: Literal["development", "production"] = Field(
        "development",
        validation_alias="ENV",
        description="`production` makes no demo tenant, key or type.",
    )
    database_url: SecretStr | None = Field(
        None,
        validation_alias="DATABASE_URL",
        description="The PostgreSQL to use, as a libpq URL. Unset: the embedded server in the home.",
    )
    database_owner_url: SecretStr | None = Field(
        None,
        validation_alias="DATABASE_OWNER_URL",
        description="Who owns the tables and migrates them, as a libpq URL. Unset: DATABASE_URL owns them, and "
        "the application steps down to the role `decidable_app` as it connects.",
    )
    secret_key: SecretStr | None = Field(
        None,
        description="Base64 of the 32 random bytes that seal what must not be read in the database. The same "
        "on all machines of an installation. Unset: `secret.key` in the home, made at the first start.",
    )
    redis_url: SecretStr | None = Field(
        None,
        validation_alias="REDIS_URL",
        description="The Redis in which several API processes count limits together, as a URL.",
    )
    home: Annotated[Path, AfterValidator(_absolute)] = Field(
        Path("var"), description="The one folder with all state: database, models, logs, the demo key."
    )
    host: str = Field("127.0.0.1", description="The address that the API listens on.")
    port: int = Field(8000, ge=1, le=65535, description="The port of the API and the UI.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least level that is logged."
    )
    log_format: Literal["json", "console"] = Field(
        "json", description="`json`: one object a line; `console`: for people."
    )
    api_processes: int = Field(
        1,
        ge=1,
        le=64,
        description="API processes that `run` and `serve` start; more than 1 need `REDIS_URL`. While Redis is "
        "away, each gives out its share of every limit.",
    )
    tiers_file: Annotated[Path, AfterValidator(_absolute)] | None = Field(
        None, description="A YAML file with the tiers of keys. Unset: free, pro and enterprise."
    )
    max_body_bytes: int = Field(MIB, ge=1024, description="The largest body of an ordinary request.")
    max_batch_bytes: int = Field(
        1024 * MIB, ge=1024, description="The largest file of a batch, or of history to learn from."
    )
    max_batch_rows: int = Field(1_000_000, ge=1, description="The most rows of a batch.")
    api_pool_min: int = Field(2, ge=0, description="Database connections that the API keeps open.")
    api_pool_max: int = Field(10, ge=1, description="The most database connections of the API.")
    worker_pool_max: int = Field(6, ge=1, description="The most database connections of a worker.")
    worker_concurrency: int = Field(2, ge=1, description="Jobs that a worker runs at the same time.")
    chunk_rows: int = Field(500, ge=1, le=10_000, description="Rows of a batch that one job decides.")
    lease_seconds: int = Field(900, ge=1, description="How long a reviewer's claim holds.")
    restore_days: int = Field(30, ge=0, description="How long a deleted tenant can be restored.")
    heartbeat_seconds: float = Field(2.0, gt=0, description="How often a worker says that it lives.")
    stalled_seconds: float = Field(
        8.0, gt=0, description="Silence after which a worker counts as dead and its jobs are run again."
    )
    drain_seconds: float = Field(
        20.0, gt=0, description="How long a process that is told to stop may finish what it has begun."
    )

    @field_validator("database_url", "database_owner_url")
    @classmethod
    def _is_postgres(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("postgresql://", "postgres://")):
            raise ValueError("must be a URL that starts with postgresql://")
        return value

    @field_validator("redis_url")
    @classmethod
    def _is_redis(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(
            ("redis://", "rediss://", "unix://")
        ):
            raise ValueError("must be a URL that starts with redis://, rediss:// or unix://")
        return value

    @field_validator("api_processes")
    @classmethod
    def _can_count_together(cls, value: int, info: ValidationInfo) -> int:
        if value > 1 and info.data.get("redis_url") is None:
            raise ValueError(
                "more than one API process needs REDIS_URL: each would count the limits of keys in its own "
                "memory, so that callers could send a multiple of them"
            )
        return value

    def secret(self) -> bytes:
        """The installation's secret: 32 bytes. Raises `SecretInvalid`."""
        if self.secret_key is not None:
            return read_secret(self.secret_key.get_secret_value())
        return kept_secret(self.home / "secret.key")

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case(cls, value: Any) -> Any:
        return value.lower() if isinstance(value, str) else value


def load_settings() -> Settings:
    """The settings from the environment. Raises `SettingsInvalid`, naming each variable that is wrong."""
    try:
        return Settings()
    except ValidationError as cause:
        problems = [_problem(error["loc"], error["msg"]) for error in cause.errors()]
        raise SettingsInvalid("; ".join(problem.detail for problem in problems), problems) from cause


def _problem(location: tuple[int | str, ...], message: str) -> Problem:
    name = variable(str(location[0])) if location else "the settings"
    message = message.removeprefix("Value error, ")
    return Problem(f"{name}: {message[:1].lower()}{message[1:]}", field=name)


def variable(field: str) -> str:
    """The environment variable of a field (or of its alias), such as `DECIDABLE_PORT`."""
    info = Settings.model_fields.get(field)
    if info is None:
        return field
    alias = info.validation_alias
    return alias if isinstance(alias, str) else f"{PREFIX}{field.upper()}"


def unknown_variables() -> tuple[str, ...]:
    """The variables with our prefix that are no setting: most likely slips of the pen."""
    known = {variable(field) for field in Settings.model_fields}
    return tuple(sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known))


def child_environment(**changes: str) -> dict[str, str]:
    """The environment for a process that we start: ours, with `changes`."""
    return {**os.environ, **changes}
