"""Checks pages of the HTML report: html_check.py PAGE-OR-FOLDER…; prints faults and counts."""

import os
import sys
from html.parser import HTMLParser

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


def main(paths):
    pages = {os.path.normpath(path): Page(path) for given in paths for path in pages_of(given)}
    faults = [fault for page in pages.values() for fault in page.faults]
    links = 0
    for path, page in pages.items():
        if "131052-308T" in page.text:
            faults.append(f"{path}: an identity code is whole")
        if "\x1b" in page.text:
            faults.append(f"{path}: a control character")
        for link in page.links:
            links += 1
            file, _, anchor = link.partition("#")
            target = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
            if not os.path.isfile(target):
                faults.append(f"{path}: nothing at {link}")
            elif anchor and anchor not in pages[target].ids:
                faults.append(f"{path}: no place {link}")
    for fault in faults[:50]:
        print(fault)
    elements = sum(page.elements for page in pages.values())
    print(f"{len(pages)} pages, {elements} elements, {links} links, {len(faults)} faults")
    passed = len(pages) > 100 and links > 1000 and not faults
    # The counts in the form that tools/test adds up.
    print(f"[doctest] test cases: 1 | {int(passed)} passed | {int(not passed)} failed | 0 skipped")
    print(f"[doctest] assertions: {elements + links} | {elements + links - len(faults)} passed | {len(faults)} failed |")
    return 0 if passed else 1


sys.exit(main(sys.argv[1:]))
