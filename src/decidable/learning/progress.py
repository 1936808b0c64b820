"""A progress bar on the terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

Report = Callable[[float, str], None]


@contextmanager
def progress_bar(title: str) -> Iterator[Report]:
    """Draw a bar on stderr; yields what moves it: called with a fraction in [0, 1] and what is being done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    note = TextColumn("{task.fields[note]}")
    with Progress(*columns, TimeElapsedColumn(), note, console=Console(stderr=True)) as progress:
        task = progress.add_task(title, total=1.0, note="")
        yield lambda fraction, said: progress.update(task, completed=fraction, note=said)
