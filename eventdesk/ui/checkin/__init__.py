"""The check-in screen: a code in, a verdict out."""
