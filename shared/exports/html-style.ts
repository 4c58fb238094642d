/** The look of the printable page: the house's colors, fonts of the reader's machine, one file. It holds in a shadow tree too. */
export const style = `
:root,:host{color-scheme:light dark;--paper:light-dark(#fbfaf6,#17191b);--ink:light-dark(#1d2227,#e8e6e1);--soft:light-dark(#5a626b,#a3a9b0);--rule:light-dark(#e2dfd6,#33383d);--accent:light-dark(#0d5c63,#6cc5c1);--crosses:light-dark(#a8231c,#ff8a7a);--condition:light-dark(#85540a,#f0b95b);--ask:light-dark(#2a55a0,#93b6f5);--wash:light-dark(#fcefd2,#43341a)}
[data-severity=crosses]{--hue:var(--crosses)}[data-severity=condition]{--hue:var(--condition)}[data-severity=ask]{--hue:var(--ask)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper)}
.page{margin:0 auto;max-width:62rem;padding:2rem 1.25rem 4rem;color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font:600 2rem/1.15 Georgia,serif;margin:0}h2{font:600 1.4rem/1.2 Georgia,serif;margin:2.5rem 0 1rem}h3{font-size:1.1rem;margin:0}h4{font-size:1rem;margin:0 0 .4rem}
a{color:var(--accent)}.soft{color:var(--soft);font-size:.86rem;margin:.35rem 0}.digest{font-size:.75rem}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1rem;margin:0}
.counts div{border-top:3px solid var(--hue,var(--rule));padding-top:.4rem}.counts dt{font-size:.86rem;color:var(--soft)}.counts dd{margin:0;font:600 1.7rem/1.2 Georgia,serif;color:var(--hue,inherit)}
table{border-collapse:collapse;width:100%;margin:2rem 0 .5rem;font-size:.92rem}caption{text-align:left;font-weight:600;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--rule);font-weight:400}thead th{color:var(--soft);font-size:.82rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.bars th{width:22rem}.bar{width:40%;padding-right:0;vertical-align:middle}.bar svg{display:block;width:100%;height:.8rem}.bar rect{fill:var(--hue,var(--accent))}
.wide{overflow-x:auto}.wide th{overflow-wrap:break-word}.wide thead th{white-space:normal;vertical-align:bottom}.sources ul{padding-left:1.2rem}.sources h3{margin-top:1.2rem}[data-heat]{padding-right:.4rem;background:color-mix(in srgb,var(--crosses) var(--deep,0%),transparent)}
[data-heat="1"]{--deep:8%}[data-heat="2"]{--deep:16%}[data-heat="3"]{--deep:24%}[data-heat="4"]{--deep:32%}[data-heat="5"]{--deep:40%}[data-heat="6"]{--deep:48%}
article{border-top:1px solid var(--rule);padding:1.25rem 0}.finding{border-left:3px solid var(--hue);padding:.1rem 0 .1rem 1rem;margin:1rem 0}
.level{color:var(--hue)}.finding p{margin:.35rem 0}blockquote{margin:.4rem 0;font:1.05rem/1.5 Georgia,serif;white-space:pre-line}mark{background:var(--wash);color:inherit;padding:0 .1em}
.decision{font-weight:600}
@media (max-width:40rem){.bars th{width:auto}.bar{width:25%}}
@media print{:root,:host{color-scheme:light}body{background:none}.page{max-width:none;padding:0;font-size:10.5pt}.finding,tr,.counts div{break-inside:avoid}h2,h3,h4{break-after:avoid}.wide{overflow:visible}.wide table{font-size:8.5pt}.wide :is(th,td){padding-right:.3rem}.wide abbr{writing-mode:vertical-rl;text-decoration:none}.digest{break-before:avoid}.method,.sources{break-before:page}.sources li{break-inside:avoid}[data-heat],.bar rect,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}}
@page{margin:18mm}
`;
