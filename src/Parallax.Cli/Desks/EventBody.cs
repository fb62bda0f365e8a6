using System.Text.Json;

namespace Parallax.Cli.Desks;

/// <summary>What lines about an event need of its JSON.</summary>
internal sealed record EventBody(JsonElement Json)
{
    public string Label => Export.Dossiers.Phrases.Plain(Json.GetProperty("label").GetString()!);

    public static EventBody Of(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        return new(json.RootElement.Clone());
    }
}
