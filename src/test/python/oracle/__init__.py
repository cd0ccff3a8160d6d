"""An oracle of the engine, written against PyTorch in float64 and not against the engine."""
