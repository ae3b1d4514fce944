/** A page that tries what pages do: attributes in all quotes, entities, comments, scripts, nested and unclosed markup. */
export const NASTY_HTML = `<!DOCTYPE html>
<!-- <html lang="nb"> er en kommentar -->
<html lang="nb" class='a>b'>
<head>
<meta charset="utf-8">
<title>Ny bru over fjorden &ndash; Lokalavisa</title>
<meta name="description" content="Brua &quot;åpner&quot; i 2027 &amp; koster 2 mrd.">
<style>p > b { content: "Ikke rør"; }</style>
<script>const tekst = "Dette skal <b>ikke</b> oversettes.";</script>
</head>
<body>
<nav><ul><li><a href="/">Forsiden</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h1>Ny bru over fjorden skal åpnes neste år</h1>
<p class="ingress">Kommunestyret vedtok i går kveld å bygge den nye brua over
   fjorden, og arbeidet skal etter planen begynne allerede til våren.</p>
<figure><img src="bru.jpg" alt="Den nye brua sett fra &quot;Åsen&quot; i vest" title='Brua er 300 m lang, "nesten" ferdig'><figcaption>Brua er snart ferdig bygd. <i>Foto: Åse Østby / NTB</i></figcaption></figure>
<p>Ordfører <b>Kari <i>Nordmann</i></b> sier at <a href="/sak?a=1&amp;b=2" title="Les hele saken her">prosjektet</a> koster 2&nbsp;milliarder kroner &lt;foreløpig&gt;.<br>Det er <em>mye penger</em>, mener opposisjonen. Men bygda trenger brua, sier hun.<!-- ikke rør -->
<p>Et avsnitt uten slutt &mdash; med <code>x &lt; y</code> midt i, og et bilde <img src=ikon.png alt=Ikon> også. <span>En setning som <b>begynner her.</b> Og en ny</b> som slutter der.</span>
<ul><li>Første punkt i lista er kort</li><li>Andre punkt <b>er fetere</b> enn det første</li></ul>
<table><tr><th>År</th><th>Kostnad i millioner</th></tr><tr><td>I fjor vinter</td><td>Over to hundre</td></tr></table>
<blockquote><p>– Dette er en stor dag for hele kommunen, sier ordføreren til Lokalavisa.</p></blockquote>
</article></main>
<footer><p>Ansvarlig redaktør er Ola Nordmann, og dette er bunnen av siden.</p></footer>
</body>
</html>
`;

/** A note with all that Markdown has: front matter, code, tables, lists, quotes, pictures, hard breaks, HTML. */
export const NASTY_MARKDOWN = `---
title: Ny bru over fjorden skal åpnes
description: "Brua \\"åpner\\" i 2027, sier ordføreren"
summary: 'Det er ''mye'' penger, mener de'
tags: [bru, fjord]
---

# Ny bru over *fjorden* skal åpnes

Kommunestyret vedtok i går kveld å **bygge den nye
brua** over fjorden. Arbeidet [begynner til våren](https://example.no/a_b*c "Les mer her"),
sier ordføreren.  
Men det blir dyrt, mener \`opposisjonen\` i kommunen.

> – Dette er en stor dag for hele kommunen,
> sier ordføreren til Lokalavisa.

1. Første punkt i lista er kort
2. Andre punkt er **fetere** enn det første
   - Et punkt inni et annet punkt

| År | Kostnad i millioner |
|:---|---:|
| I fjor vinter | Over \\| under to hundre |

\`\`\`js
const tekst = "Dette skal ikke oversettes";
\`\`\`

![Den nye brua sett fra vest](bru.jpg "Brua er 300 meter lang")

<!-- ikke rør denne kommentaren -->

Et avsnitt med <b>HTML</b> inni, &amp; en entitet, og snake_case_ord også.

Overskrift nummer to
--------------------

Siste avsnitt[^1] har en fotnote som er viktig.

[^1]: Fotnoten står her nede på siden.
`;
