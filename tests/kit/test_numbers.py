"""Arrays as bytes, nearest points, embeddings and probabilities."""

import logging
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from decidable.kit.arrays import pack, unpack
from decidable.kit.embedding import embed
from decidable.kit.nearest import Points
from decidable.kit.probability import rounded, runners_up, softmax


def test_arrays_come_back_and_bytes_depend_on_content_alone():
    arrays: dict[str, NDArray[Any]] = {
        "b": np.arange(6, dtype=np.float32).reshape(2, 3).T,
        "a": np.zeros((0, 4)),
        "c": np.array(["x" < "y"]),
    }
    note = {"options": ["ja", "nein"], "depth": {"z": 1, "a": None}}
    again, told = unpack(pack(arrays, note))
    assert told == note
    assert set(again) == set(arrays)
    for name, array in arrays.items():
        np.testing.assert_array_equal(again[name], array)
        assert again[name].dtype == array.dtype
    assert pack(dict(reversed(list(arrays.items()))), note) == pack(arrays, note)


@given(
    hnp.arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(2, 80)), elements=st.floats(-50, 50)),
)
def test_rounded_rows_sum_to_one(scores):
    rows = rounded(softmax(scores), 6)
    np.testing.assert_allclose(rows.sum(axis=1), 1, atol=1e-9)
    assert rows.min() >= 0
    first = rows.argmax(axis=1)
    assert (runners_up(rows, first) != first).all()


@pytest.mark.parametrize(("points", "count"), [(7, 3), (300, 10), (3000, 10), (33, 33)])
def test_the_nearest_are_the_nearest(points, count):
    rng = np.random.default_rng(points)
    known = rng.standard_normal((points, 12)).astype(np.float32)
    asked = rng.standard_normal((150, 12)).astype(np.float32)
    positions, distances = Points(known).nearest(asked, count)
    all_distances = np.linalg.norm(asked[:, None].astype(float) - known[None].astype(float), axis=2)
    np.testing.assert_allclose(distances, np.sort(all_distances, axis=1)[:, :count], atol=1e-4)
    np.testing.assert_allclose(np.take_along_axis(all_distances, positions, axis=1), distances, atol=1e-4)


def test_what_is_nearest_does_not_depend_on_what_else_is_asked():
    rng = np.random.default_rng(1)
    searched = Points(rng.standard_normal((1000, 40)).astype(np.float32))
    asked = rng.standard_normal((200, 40)).astype(np.float32)
    positions, distances = searched.nearest(asked, 5)
    for rows in (slice(0, 1), slice(17, 50), slice(150, None)):
        some_positions, some_distances = searched.nearest(asked[rows], 5)
        np.testing.assert_array_equal(some_positions, positions[rows])
        np.testing.assert_array_equal(some_distances, distances[rows])


def test_equal_points_are_in_their_order():
    positions, distances = Points(np.zeros((9, 2), dtype=np.float32)).nearest(
        np.zeros((1, 2), dtype=np.float32), 9
    )
    assert positions.tolist() == [list(range(9))]
    assert distances.tolist() == [[0.0] * 9]


def test_embeddings_are_those_of_the_package(monkeypatch):
    monkeypatch.setattr(logging, "basicConfig", lambda **_: None)  # the package sets up logging when imported
    wordllama = pytest.importorskip("wordllama")
    theirs = wordllama.WordLlama.load(cache_dir=Path(wordllama.__file__).parent, disable_download=True)
    texts = ["PIPE CULVERT 24 IN", "où est ma carte?", "x", "a much longer text " * 50]
    np.testing.assert_allclose(embed(texts), theirs.embed(texts, norm=True), atol=1e-6)


def test_an_empty_text_lies_at_the_origin():
    vectors = embed(["", "pipe"])
    assert not vectors[0].any()
    assert np.linalg.norm(vectors[1]) == pytest.approx(1, abs=1e-6)
    assert embed([]).shape == (0, 256)
