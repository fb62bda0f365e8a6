using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Export.Dossiers;
using Parallax.Export.Verification;

namespace Parallax.Export.Explanations;

/// <summary>Puts into words why an event of a record stands as it does: which evidence joined its reports, and for each value the claims with their status,
/// reason and grade. Reads the record's JSON alone.</summary>
public sealed class Explainer
{
    private static readonly string[] Counted = ["report", "outlet", "lineage", "origin"];

    private readonly ClaimWords _claims;

    private Explainer(RecordNode root) => _claims = new(root["reports"].Items());

    /// <summary>Explains the event with this id.</summary>
    /// <param name="record">The record's JSON.</param>
    /// <param name="id">The id.</param>
    /// <param name="falsehood">What is missing in the record or of a wrong kind; null where nothing is.</param>
    /// <returns>The explanation; null where the record has no such event, or is false.</returns>
    public static Explanation? Explain(JsonElement record, string id, out Falsehood? falsehood)
    {
        falsehood = null;
        try
        {
            var root = new RecordNode(record, "$");
            return root["events"].Items().Where(e => e["id"].Text() == id).Select(e => new Explainer(root).Event(e)).FirstOrDefault();
        }
        catch (FalsehoodException e)
        {
            falsehood = e.Falsehood;
            return null;
        }
    }

    private Explanation Event(RecordNode item)
    {
        var counts = item["counts"];
        var parts = new List<ExplanationPart> { Joins(item) };
        if (!item["when"].IsNull)
        {
            parts.Add(When(item["when"]));
        }
        if (!item["where"].IsNull)
        {
            parts.Add(Where(item["where"]));
        }
        parts.AddRange(item["facts"].Items().Select(Fact));
        parts.AddRange(item["actors"].Items().Select(Actor));
        var stand = Counted.Select(c => Phrases.Count(counts[c + "s"].Whole(), c));
        return new(item["id"].Text(), Phrases.Plain(item["label"].Text()),
            $"{item["type"].Text()} · {item["prominence"].Text()} · {string.Join(", ", stand)}", [.. parts]);
    }

    private ExplanationPart Joins(RecordNode item)
    {
        var reports = item["reports"].Items();
        var joins = item.Has("joins") ? item["joins"].Items() : [];
        return reports.Count == 1
            ? new("reports", "", $"Only {_claims.NameOf(reports[0].Text())} tells of it.", [])
            : new("reports", "", "They were put together for what they share.",
                [.. joins.Select(j => $"{_claims.NameOf(j["report"].Text())} with {_claims.NameOf(j["with"].Text())}: {Phrases.Plain(j["reason"].Text())}")]);
    }

    private ExplanationPart When(RecordNode when)
    {
        var (start, end) = (when["start"].Text(), when["end"].Text());
        return new($"when: {when["best"].TextOrNull() ?? (start == end ? start : $"{start} – {end}")}", when["status"].Text(), Phrases.Plain(when["reason"].Text()), _claims.Of(when));
    }

    private ExplanationPart Where(RecordNode where) =>
        new($"where: {Phrases.Plain(where["name"].Text())}", where["status"].Text(), $"Basis {where["basis"].Text()}, precision {where["precision"].Text()}; {ClaimWords.TallyOf(where)}.", _claims.Of(where));

    private ExplanationPart Fact(RecordNode fact)
    {
        var of = fact["of"].TextOrNull() is { } group ? $", {group}" : "";
        var (low, best, high) = (fact["low"].NumberOrNull(), fact["best"].NumberOrNull(), fact["high"].NumberOrNull());
        var range = low == high || best is null ? "" : $" ({Phrases.Range(low, high)})";
        return new($"{Phrases.Plain(fact["attribute"].Text() + of)}: {Phrases.Number(best)}{range}", fact["status"].Text() + (fact.Has("grade") ? $", {fact["grade"].Text()}" : ""),
            Phrases.Plain(fact["reason"].Text()), _claims.Of(fact));
    }

    private ExplanationPart Actor(RecordNode actor) => new($"{actor["role"].Text()}: {Phrases.Plain(actor["name"].Text())}", $"{actor["status"].Text()}, {actor["certainty"].Text()}",
        $"{char.ToUpperInvariant(ClaimWords.StancesOf(actor)[0])}{ClaimWords.StancesOf(actor)[1..]}.{Joined(actor)}", _claims.Of(actor));

    private static string Joined(RecordNode named) =>
        named.Has("joined") ? string.Concat(named["joined"].Items().Select(j => $" “{Phrases.Plain(j["name"].Text())}”: {Phrases.Plain(j["reason"].Text())}")) : "";
}
