"""The lists screen: what a spreadsheet brings, before anything is saved."""
