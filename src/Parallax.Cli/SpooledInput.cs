namespace Parallax.Cli;

/// <summary>Standard input kept in a temporary file, for whoever has to read it twice. The file goes with it.</summary>
internal sealed class SpooledInput : IDisposable
{
    private readonly FileStream _file;

    private SpooledInput(FileStream file) => _file = file;

    /// <summary>Keeps all of standard input, which is read to its end.</summary>
    public static SpooledInput Of(Stream input)
    {
        var path = Path.Combine(Path.GetTempPath(), $"parallax-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        var file = new FileStream(path, options);
        try
        {
            input.CopyTo(file);
            return new(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The input from its start; disposing it leaves the file for the next reading.</summary>
    public Stream FromStart()
    {
        _file.Position = 0;
        return new KeptOpen(_file);
    }

    public void Dispose() => _file.Dispose();

    private sealed class KeptOpen(Stream stream) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => stream.Length;

        public override long Position
        {
            get => stream.Position;
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer) => stream.Read(buffer);

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
