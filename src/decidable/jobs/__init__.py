"""Long work that a caller can watch: progress, cancel, result. The queue beneath it is procrastinate's."""
