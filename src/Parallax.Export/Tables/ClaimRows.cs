namespace Parallax.Export.Tables;

/// <summary>All that reports say of an event, in a fixed order.</summary>
internal static class ClaimRows
{
    public static IEnumerable<ClaimRow> Of(Event item, IEnumerable<Link> links) =>
        Mentions(item)
            .Concat(Rows(item, "when", null, item.When?.Claims))
            .Concat(Rows(item, "where", null, item.Where?.Claims))
            .Concat(item.Actors.SelectMany(a => Rows(item, Wording.Of(a.Role), a.Name, a.Claims)))
            .Concat(item.People.SelectMany(p => p.Claims.Select(c => ClaimRow.About(item, $"person.{c.Attribute}", p.Name, c))))
            .Concat(item.Facts.SelectMany(f => Rows(item, f.Attribute, f.Of, f.Claims)))
            .Concat(Windows(item))
            .Concat(Findings(item))
            .Concat(links.SelectMany(l => Rows(item, "link", l.To.ToString(), l.Claims)));

    private static IEnumerable<ClaimRow> Rows(Event item, string attribute, string? of, IEnumerable<Claim>? claims) =>
        (claims ?? []).Select(c => ClaimRow.About(item, attribute, of, c));

    private static IEnumerable<ClaimRow> Mentions(Event item) => item.Mentions.Select(m =>
        new ClaimRow(item, "mention", null, new(m.Report, m.Field, m.Span), m.Id.ToString()) { Value = Wording.Of(m.Type), Text = Wording.Of(m.Actuality) });

    /// <summary>Over what time claims on a series count: by words of their own, which stand elsewhere than those of the number.</summary>
    private static IEnumerable<ClaimRow> Windows(Event item)
    {
        if (item.Window is not { Told: { IsEmpty: false } told })
        {
            return [];
        }
        var claims = item.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        return told.Select(t => new ClaimRow(item, "window", null, new(t.Report, t.Field, t.Span), t.Claim.ToString())
        {
            Claim = claims.GetValueOrDefault(t.Claim), From = t.From, To = t.To, Text = t.Quote,
        });
    }

    /// <summary>A finding stands in a row for each of the claims that it compares.</summary>
    private static IEnumerable<ClaimRow> Findings(Event item)
    {
        if (item.Notes.IsEmpty)
        {
            return [];
        }
        var claims = item.Claims.DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        return item.Notes.SelectMany(n => n.Claims.Where(claims.ContainsKey).Select(id => claims[id]).Select(c =>
            new ClaimRow(item, "note", null, new(c.Report, c.Field, c.Span), c.Id.ToString()) { Claim = c, Value = n.Kind, Text = n.Text }));
    }
}
