"""The agendas screen: choose who, see the page, print."""
