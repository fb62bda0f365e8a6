using Parallax.Language.Places.Added;

namespace Parallax.Language.Places;

/// <summary>What adding a dump came to.</summary>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Places">How many places the user's index holds now.</param>
/// <param name="Changed">Whether the index is another than before.</param>
public sealed record GazetteerAddition(long Rows, long Places, bool Changed);

/// <summary>Adds dumps to the user's own index of places.</summary>
public static class AddedGazetteer
{
    private const int Room = 1 << 26;
    private const int Glance = 1 << 12;

    /// <summary>Adds a GeoNames dump (.txt, or .zip with one in it) to the index of a folder. A row takes the place of an earlier one with
    /// its geonameid. The new index is written beside the old one and then takes its place; after a failure all is as it was.</summary>
    /// <param name="folder">The user's folder; made where it is not there.</param>
    /// <param name="path">The dump.</param>
    /// <param name="name">The name of the dump in messages.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work; nothing is changed then.</param>
    /// <exception cref="FormatException">The file is no dump, or has a bad row; the message names file and line.</exception>
    /// <exception cref="InvalidDataException">The zip or the old index is damaged.</exception>
    /// <exception cref="IOException">Reading or writing fails, or another process is adding.</exception>
    public static GazetteerAddition Add(string folder, string path, string name, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        using var alone = Lock(folder);
        var work = Path.Combine(folder, "gazetteer.work");
        try
        {
            Directory.CreateDirectory(work);
            return Add(folder, work, path, name, progress, cancellation);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static FileStream Lock(string folder)
    {
        var path = Path.Combine(folder, "gazetteer.lock");
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e)
        {
            throw new IOException($"'{path}' is held: another process is adding places; try again when it is done.", e);
        }
    }

    private static GazetteerAddition Add(string folder, string work, string path, string name, IProgress<double>? progress, CancellationToken cancellation)
    {
        var sorter = new IndexSorter(work, Room);
        var (numbers, provinces) = (new PlaceNumbers(), new SortedDictionary<string, string>(StringComparer.Ordinal));
        var rows = Read(path, name, sorter, numbers, provinces, progress, cancellation);
        var made = Path.Combine(work, IndexHeader.FileName);
        IndexHeader header;
        string? before;
        using (var old = GazetteerIndex.Open(folder))
        {
            before = old?.Header.Version;
            header = Write(made, old, sorter.Finish(), numbers, provinces, cancellation);
        }
        if (header.Version == before)
        {
            return new(rows, header.Places, Changed: false);
        }
        File.Move(made, Path.Combine(folder, IndexHeader.FileName), overwrite: true);
        progress?.Report(1);
        return new(rows, header.Places, Changed: true);
    }

    private static long Read(string path, string name, IndexSorter sorter, PlaceNumbers numbers, SortedDictionary<string, string> provinces,
        IProgress<double>? progress, CancellationToken cancellation)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        using var dump = GeoNamesFile.Open(file, name);
        var reader = new GeoNamesReader(dump.Rows, dump.Name, dump.Most);
        var rows = 0L;
        for (; Next(reader, dump.Name) is { } row; rows++)
        {
            if (rows % Glance == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(0.8 * reader.Bytes / Math.Max(1, dump.Length));
            }
            if (numbers.Add(row.Place.Id))
            {
                Keep(row, sorter, provinces);
            }
        }
        return rows == 0 ? throw new FormatException($"{dump.Name}: found no row, expected a GeoNames dump.")
            : reader.Bytes < dump.Length ? throw new InvalidDataException($"{dump.Name}: found {reader.Bytes} bytes of {dump.Length}: the file is cut off.")
            : rows;
    }

    private static GeoNamesRow? Next(GeoNamesReader reader, string name)
    {
        try
        {
            return reader.Next();
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}:{reader.Line}: the zip is damaged.", e);
        }
    }

    private static void Keep(GeoNamesRow row, IndexSorter sorter, SortedDictionary<string, string> provinces)
    {
        foreach (var (key, isOther) in PlaceNames.Of(row))
        {
            sorter.Add(key, row.Place with { IsOtherName = isOther });
        }
        if (row.Place is { Kind: PlaceKind.Admin1, Country: { } country, Province: { } code })
        {
            provinces[$"{country}.{code}"] = row.Place.Name;
        }
    }

    private static IndexHeader Write(string path, GazetteerIndex? old, IEnumerable<string> files, PlaceNumbers numbers,
        SortedDictionary<string, string> provinces, CancellationToken cancellation)
    {
        var runs = new List<IndexRun>();
        try
        {
            runs.AddRange(files.Select(f => new FileRun(f)));
            if (old is not null)
            {
                runs.Add(new OldRun(old, numbers));
                foreach (var (code, name) in old.Provinces())
                {
                    provinces.TryAdd(code, name);
                }
            }
            using var writer = new IndexWriter(path);
            IndexRun.Merge(runs, run => writer.Add(run.Item), cancellation);
            return writer.Finish(provinces);
        }
        finally
        {
            runs.ForEach(r => r.Dispose());
        }
    }
}
