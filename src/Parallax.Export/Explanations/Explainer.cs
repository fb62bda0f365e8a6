using System.Collections.Immutable;
using System.Text.Json;
using Parallax.Decisions;
using Parallax.Export.Dossiers;
using Parallax.Export.Verification;
using Parallax.Json;

namespace Parallax.Export.Explanations;

/// <summary>Puts into words why an event of a record stands as it does: which evidence joined its reports, and for each value the claims with their status,
/// reason and grade. Reads the record's JSON alone.</summary>
public sealed class Explainer
{
    private static readonly string[] Counted = ["report", "outlet", "lineage", "origin"];

    private readonly ClaimWords _claims;

    private readonly IReadOnlyList<RecordNode> _decisions;

    private Explainer(RecordNode root) => (_claims, _decisions) = (new(root["reports"].Items()), root.Has("decisions") ? root["decisions"].Items() : []);

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
        if (Decided(item) is { IsEmpty: false } decided)
        {
            parts.Insert(0, new("decisions", "", "Analysts decided on it.", decided));
        }
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

    /// <summary>The decisions on the event and on links of it, a line each.</summary>
    private ImmutableArray<string> Decided(RecordNode item)
    {
        var id = item["id"].Text();
        var marks = (item.Has("decided") ? item["decided"].Items() : []).ToLookup(d => d["decision"].Text(), d => new Decided(d["attribute"].Text(), d["of"].TextOrNull(), default, d["before"].TextOrNull()));
        return [.. _decisions.Where(d => d["events"].Items().Any(e => e.Text() == id)).Select(d => (Node: d, Read: DecisionJson.Read(d.Json(), anyId: true)))
            .Select(d => d.Read.Value is not { } decision ? throw new FalsehoodException(new(d.Node.Path + d.Read.Refusal!.Path[1..], d.Read.Refusal.What))
                : marks[decision.Id.ToString()].FirstOrDefault() is { } mark ? DecisionWords.Of(decision, mark) : DecisionWords.Of(decision))];
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
