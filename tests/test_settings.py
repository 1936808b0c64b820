"""Settings: what is read, refused and documented."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from decidable.settings import Settings, SettingsInvalid, load_settings, unknown_variables, variable

DOCUMENT = Path(__file__).resolve().parent.parent / "docs/reference/settings.md"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields:
        monkeypatch.delenv(variable(field), raising=False)


def documented_row(field: str) -> str:
    info = Settings.model_fields[field]
    default = "–" if info.default is None else f"`{info.default}`"
    return f"| `{variable(field)}` | {default} | {info.description} |"


def test_the_document_lists_exactly_the_settings_there_are() -> None:
    rows = [line for line in DOCUMENT.read_text().splitlines() if line.startswith("| `")]
    assert rows == [documented_row(field) for field in Settings.model_fields]


def test_defaults_are_local(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    settings = load_settings()
    assert (settings.host, settings.port, settings.database_url) == ("127.0.0.1", 8000, None)
    assert settings.home == tmp_path / "var"


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DECIDABLE_PORT", "9000")
    monkeypatch.setenv("DECIDABLE_LOG_LEVEL", "WARNING")
    monkeypatch.setenv("DATABASE_URL", "postgresql://me:hush@host/db")
    monkeypatch.setenv("ENV", "production")
    settings = load_settings()
    assert (settings.port, settings.log_level, settings.env) == (9000, "warning", "production")
    assert settings.database_url is not None
    assert "hush" not in repr(settings)


def test_an_empty_variable_is_an_unset_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("DECIDABLE_PORT", "")
    assert (load_settings().database_url, load_settings().port) == (None, 8000)


def test_wrong_values_are_all_named_and_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DECIDABLE_PORT", "seventy")
    monkeypatch.setenv("ENV", "prod")
    with pytest.raises(SettingsInvalid) as caught:
        load_settings()
    assert [problem.field for problem in caught.value.problems] == ["ENV", "DECIDABLE_PORT"]
    assert "seventy" not in caught.value.detail


def test_slips_of_the_pen_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DECIDABLE_PROT", "9000")
    assert unknown_variables() == ("DECIDABLE_PROT",)


def test_settings_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Settings().port = 1  # type: ignore[misc]
