"""Every setting, read once from the environment. A test compares `docs/reference/settings.md` with it."""

import os
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

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


def _networks(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())
    except ValueError as error:
        raise ValueError(f"write networks like 10.0.0.0/8, fd00::/8: {error}") from None


Networks = Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(_networks)]


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
    public_url: str | None = Field(
        None,
        description="The address that people type, such as `https://decide.example.org`: with https, "
        "cookies are secure and HSTS is sent; OpenID Connect comes back to it.",
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="Pages of other origins whose scripts may call the API with a key, separated by commas. "
        "None: CORS is off.",
    )
    session_seconds: int = Field(
        12 * 3600, ge=60, description="How long somebody who signed in stays signed in at the most."
    )
    session_idle_seconds: int = Field(
        2 * 3600, ge=60, description="After how long without a request a session is over."
    )
    oidc_issuer: str | None = Field(
        None,
        description="The OpenID provider that people can sign in with, exactly as it calls itself: "
        "`https://login.example.org/realms/acme`. Unset: local accounts only.",
    )
    oidc_client_id: str | None = Field(None, description="What the provider calls this installation.")
    oidc_client_secret: SecretStr | None = Field(
        None, description="The secret that the provider gave it; unset for a public client."
    )
    oidc_name: str = Field(
        "single sign-on", max_length=60, description="What the button says: Sign in with …"
    )
    oidc_scopes: str = Field(
        "openid email profile", description="What is asked for; add what brings the claims with the roles."
    )
    oidc_role_claim: str = Field(
        "roles", description="The claim that names a person's roles; dots go deeper: `realm_access.roles`."
    )
    oidc_role_map: dict[str, Literal["admin", "member", "reviewer", "readonly"]] = Field(
        {},
        description='Which value of that claim is which role, as JSON: `{"deciders": "member"}`. The strongest '
        "counts. Empty: the values are the names of roles.",
    )
    oidc_tenant_claim: str | None = Field(
        None,
        description="The claim that names a person's tenant. Unset: they choose, within the next setting.",
    )
    oidc_tenant: str | None = Field(
        None,
        description="The one tenant in which the provider adds people and decides their roles, unless a claim "
        "names it. In other tenants an administrator must have added them by their email.",
    )
    certify_alpha: float = Field(
        0.05, gt=0, lt=1, description="The error that a new type's first certificate is to prove, as a share."
    )
    certify_delta: float = Field(
        0.05, gt=0, lt=1, description="1 - the confidence of that certificate: 0.05 is 95 % confidence."
    )
    certificate_days: int = Field(90, ge=1, le=3650, description="After how many days a certificate expires.")
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
    blind_reviews: float = Field(
        0.05,
        ge=0,
        le=1,
        description="The least share of reviews whose proposal is not shown, so that people judge for themselves; "
        "a policy's `audit_rate` above it takes its place.",
    )
    cost_of_review: float = Field(
        1.0,
        ge=0,
        description="What it costs when a person handles one decision, in whatever money: for backtests.",
    )
    cost_of_error: float = Field(
        10.0, ge=0, description="What a wrong automatic answer costs, in the same money: for backtests."
    )
    publish_alone: bool | None = Field(
        None,
        description="Whether people may publish policies that they wrote themselves. Unset: not in production.",
    )
    restore_days: int = Field(30, ge=0, description="How long a deleted tenant can be restored.")
    heartbeat_seconds: float = Field(2.0, gt=0, description="How often a worker says that it lives.")
    stalled_seconds: float = Field(
        8.0, gt=0, description="Silence after which a worker counts as dead and its jobs are run again."
    )
    drain_seconds: float = Field(
        20.0, gt=0, description="How long a process that is told to stop may finish what it has begun."
    )
    webhook_private: Networks | None = Field(
        None,
        description="Private networks that webhooks may go to, such as `10.1.0.0/16, fd00::/8`. Unset: none.",
    )
    webhook_plain_http: bool = Field(
        False, description="Whether webhooks may go over http to public addresses too."
    )
    webhook_keep_days: int = Field(
        30, ge=1, description="How long deliveries of webhooks are kept that arrived or were given up."
    )

    checkpoint_seconds: float = Field(
        600.0, gt=0, description="How often a worker signs the end of an audit trail that has grown."
    )
    audit_signing_key: SecretStr | None = Field(
        None,
        description="Base64 of the 32 bytes of the Ed25519 key that signs checkpoints. The same on all machines "
        "of an installation. Unset: `audit-signing.key` in the home, made at its first use.",
    )
    audit_former_public_keys: str | None = Field(
        None,
        description="Base64 of the public keys that signed checkpoints before, separated by commas.",
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

    @property
    def may_publish_alone(self) -> bool:
        """Whether an author may publish their own policy."""
        return self.env != "production" if self.publish_alone is None else self.publish_alone

    def secret(self) -> bytes:
        """The installation's secret: 32 bytes. Raises `SecretInvalid`."""
        if self.secret_key is not None:
            return read_secret(self.secret_key.get_secret_value())
        return kept_secret(self.home / "secret.key")

    def audit_signing_secret(self) -> bytes:
        """The 32 bytes of the key that signs checkpoints. Raises `SecretInvalid`."""
        if self.audit_signing_key is not None:
            return read_secret(self.audit_signing_key.get_secret_value())
        return kept_secret(self.home / "audit-signing.key")

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _between_commas(cls, value: Any) -> Any:
        if isinstance(value, str):
            value = tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("cors_origins")
    @classmethod
    def _are_origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(_is_origin(origin) for origin in value):
            raise ValueError("must be origins such as https://app.example.org, without a path")
        return value

    @field_validator("oidc_issuer")
    @classmethod
    def _is_trustworthy(cls, value: str | None) -> str | None:
        here = ("http://127.0.0.1", "http://localhost", "http://[::1]")
        if value is not None and not value.startswith(("https://", *here)):
            raise ValueError("must be an address that starts with https:// (http:// only on this machine)")
        return value

    @model_validator(mode="after")
    def _oidc_is_complete(self) -> Self:
        if self.oidc_issuer and not self.oidc_client_id:
            raise ValueError(f"{PREFIX}OIDC_ISSUER needs {PREFIX}OIDC_CLIENT_ID beside it")
        if "openid" not in self.oidc_scopes.split():
            raise ValueError(f"{PREFIX}OIDC_SCOPES must contain openid")
        return self

    @field_validator("public_url")
    @classmethod
    def _is_our_origin(cls, value: str | None) -> str | None:
        if value is not None and not _is_origin(value.rstrip("/")):
            raise ValueError("must be an address such as https://decide.example.org, without a path")
        return value and value.rstrip("/")

    @field_validator("log_level", mode="before")
    @classmethod
    def _any_case(cls, value: Any) -> Any:
        return value.lower() if isinstance(value, str) else value


def _is_origin(text: str) -> bool:
    """Whether a text is what browsers send as `Origin`: scheme, host and port, in lower case, and no more."""
    scheme, _, host = text.partition("://")
    return (
        scheme in {"http", "https"} and bool(host) and not set(host) & set("/?#@* ") and text == text.lower()
    )


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
