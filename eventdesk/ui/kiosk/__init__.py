"""The kiosk: guests check themselves in on the full screen."""
