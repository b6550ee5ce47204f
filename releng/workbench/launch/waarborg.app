#!/bin/sh
# What the Finder starts.
here=$(CDPATH= cd "$(dirname "$0")" && pwd)
exec "$here/../Eclipse/waarborg" "$@"
