"""The main window: navigation, actions, status line."""
