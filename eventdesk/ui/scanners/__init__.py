"""The scanners of this computer: how the keyboard's is read, which serial port and camera are listened to."""
