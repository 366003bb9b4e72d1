/**
 * The claims of the hub as commands: how fast beside the floor of the machine, and nothing lost
 * under faults. Stands outside: it knows the hub by its doors, its process and its database only.
 */
@NullMarked
package kr.naru.bench;

import org.jspecify.annotations.NullMarked;
