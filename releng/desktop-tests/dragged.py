"""A file in a window of another program, to be dragged from there with the mouse: `dragged.py FILE`. It ends when the file was let go.

The window is in the corner below on the left, above all others; it says on its output when it is there, and how the dragging ended.
"""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

SIZE = 120


def say(words):
    print(words, flush=True)


def main(file):
    uri = GLib.filename_to_uri(os.path.abspath(file), None)
    window = Gtk.Window(title="Bestanden", decorated=False, default_width=SIZE, default_height=SIZE)
    label = Gtk.EventBox()
    label.add(Gtk.Label(label=os.path.basename(file)[:12]))
    label.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    label.drag_source_add_uri_targets()
    label.connect("drag-begin", lambda *_: say("begun"))
    label.connect("drag-data-get", lambda widget, context, data, info, when: data.set_uris([uri]))
    label.connect("drag-failed", lambda *_: say("not taken"))
    label.connect("drag-end", lambda *_: GLib.idle_add(Gtk.main_quit))
    window.add(label)
    root = Gdk.get_default_root_window()
    window.move(0, root.get_height() - SIZE)
    window.connect("map-event", lambda *_: say("there"))
    window.show_all()
    Gtk.main()
    say("let go")


main(sys.argv[1])
