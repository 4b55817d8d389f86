"""Checks pages of the HTML report: elements are closed, ids are unique, links lead somewhere.

    html_check.py PAGE-OR-FOLDER…"""

import os
import sys
from html.parser import HTMLParser

from script import check, finish

VOID = {"br", "img", "link", "meta", "input", "hr", "wbr", "col"}
LOADING = {"src", "srcset", "action", "formaction", "poster", "background", "data"}


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.path, self.open, self.ids, self.links, self.faults, self.elements = path, [], set(), [], [], 0
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.feed(self.text)
        self.close()
        if self.open:
            self.fault(f"never closed: {self.open}")

    def fault(self, what):
        self.faults.append(f"{self.path}:{self.getpos()[0]}: {what}")

    def handle_starttag(self, tag, attributes):
        self.elements += 1
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            self.attribute(tag, name, value)

    def attribute(self, tag, name, value):
        if name == "id":
            if value in self.ids:
                self.fault(f"id {value} twice")
            self.ids.add(value)
        if name.startswith("on") or name == "style":
            self.fault(f"{name} in <{tag}>")
        is_law = tag == "a" and value and value.startswith(("https://", "http://"))
        if name == "href" and not is_law or name in LOADING:
            self.links.append(value)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            return self.fault(f"</{tag}> where {self.open[-3:]} is open")
        self.open.pop()


def pages_of(path):
    if not os.path.isdir(path):
        return [path]
    return sorted(os.path.join(root, name) for root, _, names in os.walk(path) for name in names if name.endswith(".html"))


def lost(path, page, pages):
    """The page's links that lead nowhere."""
    for link in page.links:
        file, _, anchor = link.partition("#")
        target = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
        if not os.path.isfile(target) or anchor and (target not in pages or anchor not in pages[target].ids):
            yield link


def main(paths):
    pages = {os.path.normpath(path): Page(path) for given in paths for path in pages_of(given)}
    for path, page in pages.items():
        check(f"{path}: elements and ids", page.elements and not page.faults, page.faults[:9])
        check(f"{path}: no identity code is whole", "131052-308T" not in page.text)
        check(f"{path}: no control character", "\x1b" not in page.text)
        nowhere = list(lost(path, page, pages))
        check(f"{path}: links lead somewhere", not nowhere, nowhere[:9])
    links = sum(len(page.links) for page in pages.values())
    check("there are pages and links to look at", len(pages) > 100 and links > 1000, len(pages), links)
    finish()


main(sys.argv[1:])
