"""Long work that a caller can watch: progress in percent, cancel, result. The queue beneath it is procrastinate's."""
