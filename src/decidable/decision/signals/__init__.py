"""Facts measured about an input before any model is asked."""
