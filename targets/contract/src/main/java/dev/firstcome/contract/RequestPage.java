package dev.firstcome.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of all requests for one coupon.
 *
 * @param rows at most as many as were asked for; fewer, even none, does not mean the end
 * @param nextCursor hand it in to read on; null on the last page. Opaque; {@code [A-Za-z0-9_.:-]},
 *     at most 64 characters, so that it needs no escaping in a query string
 */
public record RequestPage(List<RequestRow> rows, @Nullable String nextCursor) {
  public RequestPage {
    rows = List.copyOf(rows);
  }
}
