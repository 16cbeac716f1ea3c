"""An invented event, made from a seed: nobody in it lives, no company in it trades."""
