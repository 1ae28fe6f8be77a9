// Draws the charts of the page's JSON block. Colours are CSS variables, which an SVG follows by
// itself; so only a change of size or of language draws anew.
(() => {
  "use strict";

  const data = JSON.parse(document.getElementById("charts").textContent);
  const NARROW = 560;
  const PRINT_WIDTH = 640;
  const dashes = { SOLID: "solid", DASHED: [7, 4], DOTTED: [2, 3], MIXED: [9, 3, 2, 3] };
  const ink = "var(--ink)", quiet = "var(--quiet)", line = "var(--line)";
  const colour = (n) => `var(--c${n})`;
  // texts are measured on a canvas, which knows no "inherit"
  const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 };

  function digits(value) {
    const size = Math.abs(value);
    const places = size === 0 || size >= 100 ? 0 : Math.min(6, 2 - Math.floor(Math.log10(size)));
    return value.toLocaleString("en", { maximumFractionDigits: places });
  }

  function amount(value, unit) {
    if (unit === "ms" && value >= 1000) return digits(value / 1000) + " s";
    if (unit === "ms" && value > 0 && value < 1) return digits(value * 1000) + " µs";
    return digits(value) + (unit ? " " + unit : "");
  }

  // 1 / (1 - q): 1 is 0 %, 10 is 90 %, 1000 is 99.9 %
  function percentile(x) {
    const places = Math.max(0, Math.ceil(Math.log10(x) - 1e-9) - 2);
    return (100 - 100 / x).toFixed(Math.min(7, places)) + " %";
  }

  const decade = (x) => Math.abs(Math.log10(x) - Math.round(Math.log10(x))) < 1e-6;

  // On a small screen 0 % would touch the 50 % that stands beside it.
  function hidden(value, axis, narrow) {
    return axis.scale === "PERCENTILE" && (!decade(value) || (narrow && value === 1));
  }

  function place(value, axis) {
    return axis.scale === "PERCENTILE" ? percentile(value) : amount(value, axis.unit);
  }

  function axis(spec, language, vertical, narrow) {
    const logarithmic = spec.scale !== "LINEAR";
    return {
      type: logarithmic ? "log" : "value",
      min: spec.scale === "PERCENTILE" ? 1 : logarithmic ? undefined : 0,
      max: spec.most === null ? (vertical ? undefined : "dataMax") : spec.most,
      name: vertical ? "" : spec.name[language],
      nameLocation: "middle",
      nameGap: 28,
      nameTextStyle: { ...font, color: quiet },
      axisLabel: {
        ...font,
        color: quiet,
        hideOverlap: true,
        showMaxLabel: vertical || logarithmic,
        formatter: (value) => (hidden(value, spec, narrow) ? "" : place(value, spec)),
      },
      axisLine: { show: true, lineStyle: { color: line } },
      axisTick: { show: false },
      splitNumber: narrow ? 3 : 6,
      splitLine: { show: vertical, lineStyle: { color: line } },
      minorSplitLine: { show: false },
    };
  }

  const LABEL_HEIGHT = 15;

  // Labels stand above the drawing, each on a line of its own, on the side that has room.
  function marks(chart, language) {
    const label = { ...font, color: ink, fontSize: 11 };
    const end = chart.x.most || Math.max(...chart.series.flatMap((series) => series.x));
    const side = (mark) => (mark.from > end * 0.6 ? "right" : "left");
    const lines = chart.marks.map((mark, i) => ({
      xAxis: mark.from,
      lineStyle: { color: mark.colour === null ? quiet : colour(mark.colour), type: [4, 4], width: 1.5 },
      label: {
        ...label,
        formatter: mark.label[language],
        position: "end",
        align: side(mark),
        distance: 3,
        offset: [0, -LABEL_HEIGHT * (chart.marks.length - 1 - i)],
      },
    }));
    if (chart.x.scale === "PERCENTILE") {
      lines.push({
        xAxis: 2,
        lineStyle: { color: line, type: "solid", width: 1 },
        label: { ...font, color: quiet, formatter: "50 %", position: "start", distance: 8 },
      });
    }
    const spans = chart.marks.filter((mark) => mark.to !== null).map((mark) => [
      { xAxis: mark.from },
      { xAxis: mark.to },
    ]);
    return {
      markLine: { symbol: "none", silent: true, animation: false, data: lines },
      markArea: { silent: true, animation: false, itemStyle: { color: "var(--fault)" }, data: spans },
    };
  }

  function tip(head, rows) {
    const box = document.createElement("div");
    const strong = document.createElement("strong");
    strong.textContent = head;
    box.append(strong);
    for (const [swatch, text] of rows) {
      const row = document.createElement("div");
      row.innerHTML = swatch;
      row.append(text);
      box.append(row);
    }
    return box;
  }

  const tooltip = {
    confine: true,
    backgroundColor: "var(--sheet)",
    borderColor: "var(--quiet)",
    textStyle: { ...font, color: ink },
    extraCssText: "box-shadow: none;",
  };

  function lineOption(chart, language, width) {
    const narrow = width < NARROW;
    return {
      animation: false,
      textStyle: font,
      title: { text: chart.y.name[language], left: 0, top: 0, padding: 0, textStyle: { ...font, color: quiet, fontWeight: "normal" } },
      grid: { left: 6, right: 18, top: 30 + LABEL_HEIGHT * chart.marks.length, bottom: 34, containLabel: true },
      xAxis: axis(chart.x, language, false, narrow),
      yAxis: axis(chart.y, language, true, narrow),
      tooltip: {
        ...tooltip,
        trigger: "axis",
        axisPointer: { lineStyle: { color: quiet }, snap: true },
        formatter: (points) => tip(
          place(points[0].axisValue, chart.x),
          points.filter((point) => point.value[1] !== null)
            .map((point) => [point.marker, point.seriesName + ": " + amount(point.value[1], chart.y.unit)])),
      },
      series: chart.series.map((series, i) => ({
        type: "line",
        name: series.name[language],
        data: series.x.map((x, n) => [x, series.y[n]]),
        showSymbol: series.x.length <= 16,
        symbol: ["circle", "rect", "triangle", "diamond"][series.colour % 4],
        symbolSize: 6,
        color: colour(series.colour),
        lineStyle: { color: colour(series.colour), width: 2, type: dashes[series.stroke] },
        itemStyle: { color: colour(series.colour) },
        emphasis: { disabled: true },
        ...(i === 0 ? marks(chart, language) : {}),
      })),
    };
  }

  const LEGEND_WIDTH = 230;
  const ROW_HEIGHT = 24;

  function legendRows(chart, width) {
    return width < NARROW ? chart.parts.length : Math.ceil(chart.parts.length * LEGEND_WIDTH / width);
  }

  function barOption(chart, language, width) {
    const narrow = width < NARROW;
    const rows = legendRows(chart, width);
    return {
      animation: false,
      textStyle: font,
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      legend: { left: 0, top: 0, orient: narrow ? "vertical" : "horizontal", textStyle: { ...font, color: ink }, selectedMode: false, itemGap: narrow ? 5 : 12 },
      grid: { left: 6, right: 24, top: 12 + ROW_HEIGHT * rows, bottom: 34, containLabel: true },
      xAxis: { ...axis(chart.x, language, false, narrow), splitLine: { show: true, lineStyle: { color: line } }, max: undefined },
      yAxis: {
        type: "category",
        inverse: true,
        data: chart.bars.map((bar) => bar[language]),
        axisLabel: { ...font, color: ink, width: narrow ? 90 : 160, overflow: "break" },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      },
      tooltip: {
        ...tooltip,
        trigger: "axis",
        axisPointer: { type: "none" },
        formatter: (points) => tip(points[0].axisValue,
          points.map((point) => [point.marker, point.seriesName + ": " + amount(point.value, chart.x.unit)])),
      },
      series: chart.parts.map((part) => ({
        type: "bar",
        stack: "all",
        name: part.name[language],
        data: part.lengths,
        barMaxWidth: 34,
        color: colour(part.colour),
        itemStyle: { color: colour(part.colour), borderColor: "var(--sheet)", borderWidth: 1 },
        emphasis: { disabled: true },
      })),
    };
  }

  const drawn = new Map();

  function draw(place) {
    const { kind, chart } = data[place.dataset.chart];
    const language = place.closest("main").lang;
    if (kind === "bars") {
      place.style.height = 70 + ROW_HEIGHT * legendRows(chart, place.clientWidth) + 52 * chart.bars.length + "px";
    }
    const instance = drawn.get(place) || echarts.init(place, null, { renderer: "svg" });
    drawn.set(place, instance);
    instance.resize();
    const option = kind === "lines" ? lineOption : barOption;
    instance.setOption(option(chart, language, place.clientWidth), true);
    place.dataset.drawn = String(place.clientWidth);
  }

  // A hidden place has no width; it gets one when its language is shown, and is drawn then.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.clientWidth > 0 && target.dataset.drawn !== String(target.clientWidth)) draw(target);
    }
  });
  document.documentElement.classList.add("scripted");
  for (const place of document.querySelectorAll("[data-chart]")) sizes.observe(place);

  const folded = () => document.querySelectorAll(".evidence details:not([open]), .rests details:not([open])");
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...folded()];
    for (const details of opened) details.open = true;
    for (const [place, instance] of drawn) {
      if (place.clientWidth > 0) instance.resize({ width: PRINT_WIDTH });
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    for (const [place, instance] of drawn) {
      if (place.clientWidth > 0) instance.resize({ width: "auto" });
    }
  });
})();
