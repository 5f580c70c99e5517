"""An account as Markdown, with LaTeX between dollar signs, or as one HTML page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from .blocks import Block, Bullets, Code, Heading, Math, Paragraph, Text


def markdown(blocks: Sequence[Block]) -> str:
    """The text of an account."""
    return "\n\n".join(_markdown_block(b) for b in blocks) + "\n"


def _markdown_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_plain_markdown(block.text)}"
    if isinstance(block, Paragraph):
        return _markdown_text(block.text)
    if isinstance(block, Bullets):
        return "\n".join(f"- {_markdown_text(item)}" for item in block.items)
    # a bar would end the cell, in a formula too
    rows = [" | ".join(_markdown_text(c).replace("|", r"\|") for c in row) for row in block.rows]
    return "\n".join(
        [f"| {' | '.join(block.head)} |", f"|{' --- |' * len(block.head)}", *(f"| {row} |" for row in rows)]
    )


def _markdown_text(text: Text) -> str:
    out = []
    for piece in text:
        if isinstance(piece, Math):
            out.append(f"${piece.latex}$")
        elif isinstance(piece, Code):
            out.append(f"`{piece.text}`")
        else:
            out.append(_plain_markdown(piece))
    return "".join(out)


def _plain_markdown(text: str) -> str:
    # an underscore inside a word is no emphasis
    return re.sub(r"([\\`*$<>|]|(?<!\w)_|_(?!\w))", r"\\\1", text)


_STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #ffffff; --line: #c9ced6; --code: #f1f3f6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6ea; --paper: #17191c; --line: #444a54; --code: #23272d; }
}
body { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; max-width: 52rem;
       margin: 2rem auto; padding: 0 1rem; }
code { background: var(--code); border-radius: 3px; padding: 0.1em 0.3em; font-size: 0.9em; overflow-wrap: anywhere; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.3em 0.7em; text-align: left; vertical-align: top; }
"""


def html(blocks: Sequence[Block]) -> str:
    """The page of an account."""
    title = next(b.text for b in blocks if isinstance(b, Heading))
    body = "\n".join(_html_block(b) for b in blocks)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _html_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{_html_text(block.text)}</p>"
    if isinstance(block, Bullets):
        items = "\n".join(f"<li>{_html_text(item)}</li>" for item in block.items)
        return f"<ul>\n{items}\n</ul>"
    head = "".join(f"<th>{escape(h)}</th>" for h in block.head)
    rows = "\n".join(f"<tr>{''.join(f'<td>{_html_text(c)}</td>' for c in row)}</tr>" for row in block.rows)
    return f"<table>\n<tr>{head}</tr>\n{rows}\n</table>"


def _html_text(text: Text) -> str:
    # without scripts nothing would typeset LaTeX: formulas are plain text
    out = []
    for piece in text:
        if isinstance(piece, Math):
            out.append(f"<code>{escape(piece.plain)}</code>")
        elif isinstance(piece, Code):
            out.append(f"<code>{escape(piece.text)}</code>")
        else:
            out.append(escape(piece))
    return "".join(out)
