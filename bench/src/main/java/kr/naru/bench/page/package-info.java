/** What the pages of all benches are made of: languages, tables, texts with places for figures. */
@NullMarked
package kr.naru.bench.page;

import org.jspecify.annotations.NullMarked;
