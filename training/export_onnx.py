"""Writes embedder.onnx, reader.onnx (int8, dynamic) and tokenizer.json.

python export_onnx.py --base DIR --embedder DIR --projection projection.npy --reader DIR --out DIR
embedder: input_ids, attention_mask [n, t] int64 -> embedding [n, 384], length 1; pieces [n, t, 64], projected, length 1 each
reader:   input_ids, attention_mask, token_type_ids [n, t] int64 (sentence or question, paragraph) -> unsupported [n], answers [n], and for each piece unmet [n, t], answer [n, t] (what the reader calls told): logits, -10000 where a piece is not meant
"""
import argparse, os
import numpy as np, torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoTokenizer
from relevance import load_embedder
from train_reader import Reader


class Told(Reader):
    """Without the logits that only what answers is pooled from."""

    def forward(self, input_ids, attention_mask, token_type_ids):
        unsupported, answers, unmet, _, told = super().forward(input_ids, attention_mask, token_type_ids)
        return unsupported, answers, unmet, told


class Embed(torch.nn.Module):
    def __init__(self, m, projection):
        super().__init__()
        self.bert = m.bert
        self.register_buffer("projection", torch.tensor(projection))

    def forward(self, input_ids, attention_mask):
        h = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=torch.zeros_like(input_ids)).last_hidden_state
        mask = attention_mask[..., None].float()
        p = (h * mask).sum(1) / mask.sum(1)
        pieces = h @ self.projection
        return p / p.norm(dim=1, keepdim=True), pieces / pieces.norm(dim=2, keepdim=True)


def export(model, inputs, outputs, path):
    axes = {**{n: {0: "n", 1: "t"} for n in inputs + [o for o in outputs if o in ("pieces", "unmet", "answer")]}, **{o: {0: "n"} for o in outputs if o not in ("pieces", "unmet", "answer")}}
    torch.onnx.export(model.eval(), tuple(torch.ones(2, 8, dtype=torch.long) for _ in inputs), path + ".fp32", input_names=inputs, output_names=outputs, opset_version=17, dynamo=False, dynamic_axes=axes)
    quantize_dynamic(path + ".fp32", path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)  # seven bits: see seven_bits.py


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    for k in ("base", "embedder", "projection", "reader", "out"):
        a.add_argument("--" + k, required=True)
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    export(Embed(load_embedder(a.embedder, a.base), np.load(a.projection)), ["input_ids", "attention_mask"], ["embedding", "pieces"], os.path.join(a.out, "embedder.onnx"))
    reader = Told(a.base)
    reader.load_state_dict(torch.load(os.path.join(a.reader, "reader.pt")))
    export(reader, ["input_ids", "attention_mask", "token_type_ids"], ["unsupported", "answers", "unmet", "answer"], os.path.join(a.out, "reader.onnx"))
    tok = AutoTokenizer.from_pretrained(a.base).backend_tokenizer
    tok.no_padding(), tok.no_truncation()
    tok.save(os.path.join(a.out, "tokenizer.json"))
