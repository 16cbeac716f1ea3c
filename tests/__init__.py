"""The tests mirror the rooms; journeys, screens, benchmarks and architecture stand beside them."""
