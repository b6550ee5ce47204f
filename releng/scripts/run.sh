# Sourced: starts the command line over a folder of bundles.
# waarborg_run NAME PLUGINS ARGUMENTS...

# Short runs: the first compiler tier only, the serial collector. The two flags on Unsafe belong together.
waarborg_flags() {
	echo "-XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow" \
		"-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx512m" \
		"-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
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
	exec "$JAVA_HOME/bin/java" $(waarborg_flags) -Dwaarborg.terminal=$terminal ${WAARBORG_JAVA_OPTIONS:-} \
		-cp "$launcher:$framework" org.waarborg.launcher.Main "$@"
}
