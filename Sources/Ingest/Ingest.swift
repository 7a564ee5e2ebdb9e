// Placeholder so that the room exists before its contents.
