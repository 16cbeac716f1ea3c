"""What is heard: verdicts and the bell of the hall."""
