# Sourced: starts the command line over a folder of bundles.
# waarborg_run NAME PLUGINS ARGUMENTS...

# Short runs: the first compiler tier only, the serial collector. The two flags on Unsafe belong together.
# Its log is off, because the JVM would write it to stdout, which is for data. Libraries draw without a screen, and
# theirs says nothing about a logger that nobody installed.
waarborg_flags() {
	echo "-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow" \
		"-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xmx512m" \
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
	set -- -Dwaarborg.terminal=$terminal ${WAARBORG_JAVA_OPTIONS:-} -cp "$launcher:$framework" \
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
