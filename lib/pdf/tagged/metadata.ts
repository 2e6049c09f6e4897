const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** XMP and Info must agree; XMP has no fractions of a second here. */
const moment = (date: string) => date.replace(/\.\d+Z$/, 'Z');

/** The descriptions inside a document's XMP packet, among them its claim to be PDF/UA-1. */
export const xmpOf = (info: { title: string; creator: string; producer: string; date: string }) => `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(info.title)}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>${escaped(info.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${moment(info.date)}</xmp:CreateDate>
<xmp:ModifyDate>${moment(info.date)}</xmp:ModifyDate>
<pdf:Producer>${escaped(info.producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
