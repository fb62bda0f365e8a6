using System.Text.Json;
using System.Text.Json.Nodes;
using Parallax.Export.Dossiers;
using Parallax.Export.Explanations;
using Parallax.Export.Filters;
using Parallax.Export.Formats;
using Parallax.Export.Markdown;
using Parallax.Tests.Events.Decisions;

namespace Parallax.Tests.Export.Decisions;

/// <summary>What is decided is shown wherever the record is.</summary>
public sealed class DecidedExportTests
{
    private const string Set = "injured set to 12 (before: 13) by Ana Brook on 4 May 2031, because checked by phone";

    private static readonly JsonSchemaValidator Validator = new(Repository.Read("docs", "record.schema.json"));

    [Fact]
    public void A_decided_record_obeys_the_published_schema() => Validator.Validate(Zahrin.Json(Zahrin.Decided)).ShouldBeEmpty();

    [Theory]
    [InlineData("$.decisions", "[]")]
    [InlineData("$.decisions[0].id", "\"e-0000000000000001\"")]
    [InlineData("$.decisions[0].correction", "\"join\"")]
    [InlineData("$.decisions[0].about", "[]")]
    [InlineData("$.decisions[0].reason", "\"\"")]
    [InlineData("$.decisions[0].time", "\"2031-05-04\"")]
    [InlineData("$.decisions[0].applies", "null")]
    [InlineData("$.decisions[0].mood", "\"sad\"")]
    [InlineData("$.decisions[2].value", "-1")]
    [InlineData("$.decisions[4].type", "\"after\"")]
    public void The_schema_refuses_what_is_no_decision(string path, string value)
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        JsonPaths.Set(wrong, path, JsonNode.Parse(value));

        Validator.Validate(wrong.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_link_without_claims_needs_a_decision()
    {
        var wrong = JsonNode.Parse(Zahrin.Json(Zahrin.Decided))!;
        var link = wrong["links"]!.AsArray().Single(l => l!["claims"]!.AsArray().Count == 0)!.AsObject();
        link.Remove("decided").ShouldBeTrue();

        Validator.Validate(wrong.ToJsonString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_dossier_reads_as_kept()
    {
        using var output = new StringWriter { NewLine = "\n" };
        MarkdownDossier.Write(Dossier.Of(Zahrin.Decided), output);

        Snapshot.Match(output.ToString(), "Export", "decided-dossier.md");
    }

    [Fact]
    public void A_row_of_events_has_what_was_decided_among_its_notes()
    {
        var rows = Written.As("events.csv", Zahrin.Decided);

        rows.ShouldContain($"decided: {Set}");
        rows.ShouldContain("decided: linked: “Rocket attack, Camp Zahrin” follows “Car bombing” by Ana Brook on 4 May 2031, because read again");
    }

    [Fact]
    public void Lines_of_decisions_come_last()
    {
        var lines = Written.As("jsonl", Zahrin.Decided).TrimEnd('\n').Split('\n');

        lines.Count(l => l.StartsWith("{\"kind\":\"decision\",\"id\":\"d-", StringComparison.Ordinal)).ShouldBe(Zahrin.OneOfEach.Length);
        lines[^1].ShouldStartWith("{\"kind\":\"decision\",");
    }

    [Fact]
    public void Every_format_writes_a_decided_record()
    {
        foreach (var format in ExportFormats.All)
        {
            Written.As(format.Name, Zahrin.Decided).ShouldNotBeEmpty(format.Name);
        }
    }

    [Theory]
    [InlineData("Rocket attack, Tobruk", Set, "linked: “Rocket attack, Camp Zahrin” follows “Car bombing” by Ana Brook on 4 May 2031, because read again")]
    [InlineData("Bombs, Bir Sannad", "type set to bombing (before: air-strike) by Ana Brook on 4 May 2031, because checked by phone", null)]
    public void Why_shows_the_decisions_first(string label, string one, string? other)
    {
        using var document = JsonDocument.Parse(Zahrin.Json(Zahrin.Decided));
        var item = Zahrin.Decided.Events.First(e => e.Label == label && e.Decided.Length > 0);

        var part = Explainer.Explain(document.RootElement, item.Id.ToString(), out var falsehood)!.Parts[0];

        falsehood.ShouldBeNull();
        part.Heading.ShouldBe("decisions");
        part.Evidence.ShouldContain(one);
        part.Evidence.ShouldContain(other ?? one);
    }

    [Fact]
    public void A_record_that_is_filtered_keeps_the_decisions_and_forgets_what_is_gone()
    {
        var record = new EventFilter { Types = [EventType.Bombing] }.Apply(Zahrin.Decided);

        record.Decisions.Length.ShouldBe(Zahrin.Decided.Decisions.Length);
        record.Decisions.SelectMany(d => d.Events).ShouldBeSubsetOf(record.Events.Select(e => e.Id));
    }
}
