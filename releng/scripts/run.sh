# Sourced: starts the command line over a folder of bundles, or the workbench of an installation.
# waarborg_run NAME PLUGINS ARGUMENTS...
# waarborg_open NAME INSTALLATION ARGUMENTS...

# Short runs: the first compiler tier only, the serial collector. The two flags on Unsafe belong together.
# Its log is off, because the JVM would write it to stdout, which is for data. Libraries draw without a screen, and
# theirs says nothing about a logger that nobody installed. Young objects have little room: on a machine with much memory the JVM
# would first fill a large part of it, and a short run would hold twice what it needs.
waarborg_flags() {
	echo "-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow" \
		"-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xmx512m -Xmn32m" \
		"-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8" \
		"-Djava.awt.headless=true -Dlog4j2.StatusLogger.level=OFF"
}

# The parsed and verified classes of an earlier run, which a quarter of each start saves. They are kept in the user's
# cache folder, in a folder that only the user can write, one file for each product and JVM. Sets $archive, or leaves it
# empty where there is no such folder, or where nothing outlives the run.
waarborg_find_archive() { # LAUNCHER
	archive=
	[ -z "${CI:-}" ] && [ "${WAARBORG_CLASS_ARCHIVE:-on}" = on ] && [ -r "$JAVA_HOME/release" ] || return 0
	if [ -n "${WAARBORG_CACHE:-}" ]; then cache=$WAARBORG_CACHE
	elif [ -d "${HOME:-/nowhere}/Library/Caches" ]; then cache=$HOME/Library/Caches/Waarborg
	elif [ -n "${XDG_CACHE_HOME:-}" ]; then cache=$XDG_CACHE_HOME/waarborg
	elif [ -n "${HOME:-}" ]; then cache=$HOME/.cache/waarborg
	else return 0; fi
	classes=$cache/classes
	[ -d "$classes" ] || { mkdir -p "$cache" && mkdir -m 700 "$classes"; } 2>/dev/null || true
	[ -d "$classes" ] && [ -O "$classes" ] && [ -w "$classes" ] || return 0
	key=$({ echo "$1 $JAVA_HOME"; cat "$JAVA_HOME/release"; } | cksum)
	archive=$classes/${key%% *}.jsa
}

waarborg_run() {
	name=$1
	plugins=$2
	shift 2
	waarborg_find_jdk "$name" jre
	terminal=false
	[ -t 1 ] && terminal=true
	launcher=$(echo "$plugins"/org.waarborg.launcher_*.jar)
	framework=$(echo "$plugins"/org.apache.felix.framework_*.jar)
	waarborg_find_archive "$launcher"
	display=false
	if waarborg_has_display; then display=true; fi
	set -- -Dwaarborg.terminal=$terminal -Dwaarborg.display=$display ${WAARBORG_JAVA_OPTIONS:-} -cp "$launcher:$framework" \
		org.waarborg.launcher.Main "$@"
	if [ -z "$archive" ]; then
		exec "$JAVA_HOME/bin/java" $(waarborg_flags) "$@"
	elif [ -r "$archive" ] && ! [ "$launcher" -nt "$archive" ] && ! [ "$framework" -nt "$archive" ]; then
		exec "$JAVA_HOME/bin/java" $(waarborg_flags) "-XX:SharedArchiveFile=$archive" "$@"
	fi
	# The first run writes the archive when it ends. Under a name of its own and then renamed, so that two first runs
	# at once are no trouble; one that cannot be written is none either.
	code=0
	"$JAVA_HOME/bin/java" $(waarborg_flags) "-XX:ArchiveClassesAtExit=$archive.$$" "$@" || code=$?
	[ -f "$archive.$$" ] && mv -f "$archive.$$" "$archive" 2>/dev/null
	exit $code
}

# Whether windows can be shown here.
waarborg_has_display() {
	case "${OSTYPE:-}$(uname -s)" in
		*Darwin*|*darwin*|*MINGW*|*MSYS*|*CYGWIN*) return 0 ;;
	esac
	[ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

waarborg_need_display() { # NAME
	waarborg_has_display && return 0
	echo "$1: there is no display here, so the workbench cannot open; nothing was started." >&2
	echo "    On a desktop: start it in a terminal there. Over ssh: connect with 'ssh -X'. Commands need no display: '$1 --help'." >&2
	exit 3
}

# The workbench lives long: all compiler tiers, a collector that gives memory back.
waarborg_workbench_flags() {
	echo "-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
		"-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xms64m -Xmx768m -XX:+UseSerialGC" \
		"-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dlog4j2.StatusLogger.level=OFF"
	# AppKit wants the first thread, and AWT, which libraries draw with, must not start AppKit a second time.
	case "$(uname -s)" in
		Darwin) echo "-XstartOnFirstThread -Djava.awt.headless=true -Xdock:name=Waarborg" ;;
	esac
}

waarborg_open() {
	name=$1
	installation=$2
	shift 2
	case " $* " in
		*" --help "*|*" -h "*) ;;
		*) waarborg_need_display "$name" ;;
	esac
	waarborg_find_jdk "$name" jre
	# On Wayland GTK scales and places windows differently from what is tested; X11 is there too, nearly everywhere.
	if [ -n "${WAARBORG_GDK_BACKEND:-}" ]; then
		export GDK_BACKEND="$WAARBORG_GDK_BACKEND"
	elif [ -z "${GDK_BACKEND:-}" ] && [ -n "${DISPLAY:-}" ]; then
		export GDK_BACKEND=x11
	fi
	classes=$(echo "$installation"/plugins/org.waarborg.start_*.jar):$(echo "$installation"/plugins/org.eclipse.equinox.launcher_*.jar)
	# Java takes the home folder from the list of users; where HOME says otherwise, that counts.
	trap 'kill "$workbench" 2>/dev/null || true' TERM INT HUP
	# Exit code 23 asks for a new start, after a change of language for example; it opens what was open.
	while :; do
		code=0
		"$JAVA_HOME/bin/java" $(waarborg_workbench_flags) "-Duser.home=${HOME:-/}" ${WAARBORG_JAVA_OPTIONS:-} \
			-cp "$classes" org.waarborg.start.Main "$@" &
		workbench=$!
		wait "$workbench" || code=$?
		# A signal ends the waiting before the program has ended.
		while kill -0 "$workbench" 2>/dev/null; do
			code=0
			wait "$workbench" || code=$?
		done
		[ "$code" -eq 23 ] || exit "$code"
		set --
	done
}
