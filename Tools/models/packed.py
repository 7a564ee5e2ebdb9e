"""The form of the embedded tables: little-endian numbers and columns of bytes under zstd, as `PackedColumns` of the room Language
reads them. Standard library only; needs the program zstd.
"""
import subprocess


def fnv1a(text):
    """FNV-1a, 64 bits, over UTF-8: `StableWordHash`."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def sorted_keys(keys):
    """Sorted 32-bit keys: their differences, one column for each of the four bytes."""
    differences = [after - before for before, after in zip([0, *keys], keys)]
    return b"".join(bytes(difference >> shift & 0xFF for difference in differences) for shift in (0, 8, 16, 24))


def write(path, data):
    command = ["zstd", "-q", "-f", "-19", "--no-check", f"--stream-size={len(data)}", "-o", path]
    subprocess.run(command, input=data, check=True)
