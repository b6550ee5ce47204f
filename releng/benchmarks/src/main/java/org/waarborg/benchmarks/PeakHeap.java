package org.waarborg.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** What the heap of this process held after collections, at most. */
final class PeakHeap {

	private final AtomicLong peak = new AtomicLong();

	private PeakHeap() {
	}

	/** Watches from now on. */
	static PeakHeap watch() {
		PeakHeap heap = new PeakHeap();
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, nothing) -> {
				var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
				heap.peak.accumulateAndGet(heapOf(info.getGcInfo().getMemoryUsageAfterGc()), Math::max);
			}, null, null);
		}
		return heap;
	}

	/** How long this process stood still for collections until now, in ms. */
	static double pauses() {
		return ManagementFactory.getGarbageCollectorMXBeans().stream()
				.mapToLong(GarbageCollectorMXBean::getCollectionTime)
				.sum();
	}

	/** The most until now, in MB. */
	double megabytes() throws InterruptedException {
		Thread.sleep(200); // notifications come from another thread
		return peak.get() / 1e6;
	}

	private static long heapOf(Map<String, MemoryUsage> pools) {
		return pools.entrySet().stream().filter(p -> !isNative(p.getKey())).mapToLong(p -> p.getValue().getUsed())
				.sum();
	}

	private static boolean isNative(String pool) {
		return pool.contains("Metaspace") || pool.contains("CodeHeap") || pool.contains("CodeCache")
				|| pool.contains("Class Space");
	}
}
